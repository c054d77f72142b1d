/** `node test/golden/print-grounding.ts`: the share of words and citations that `pdftotext -bbox` finds where we say. */
import { groundingOfCorpus, percentOf } from './grounding.ts';
import { popplerIsThere } from './poppler.ts';

const write = (line: string): void => void process.stdout.write(`${line}\n`);

if (await popplerIsThere()) {
  const { documents, words, citations } = await groundingOfCorpus();
  for (const [name, grounded] of Object.entries({ words, citations })) {
    for (const { file, field, page, quote } of grounded.adrift)
      write(`not found: ${file}, page ${page}, ${field}: ${JSON.stringify(quote)}`);
    write(
      `${name}: ${percentOf(grounded).toFixed(2)} % of ${grounded.all} stand where we say (${documents} documents)`,
    );
  }
} else {
  write('pdftotext is not installed: nothing to compare with');
  process.exitCode = 1;
}
