/** The stage: records become the published files of one folder. The same records, in any order, give the same bytes. */
import { csv } from '../formats/csv.ts';
import type { Format, OutputFile } from '../formats/format.ts';
import { json } from '../formats/json.ts';
import { ndjson } from '../formats/ndjson.ts';
import type { ChangeRow, DecisionRecord } from '../model/record.ts';
import { dataPackageOf, type WrittenFile } from './data-package.ts';
import { guardedCells } from './guard.ts';
import { type DatasetOptions, datasetOf, withChanges } from './tables.ts';
import { type FileOnDisk, writeFiles } from './write-files.ts';

/** Every format, in the order in which they are written. */
export const FORMATS: readonly Format[] = [csv, json, ndjson];

export interface ExportOptions extends Partial<DatasetOptions> {
  /** Folder of the files; made when it is not there. */
  readonly directory: string;
  readonly formats?: readonly Format[];
  /** All changes up to this release, told from the records as they are published; without it there is no table of changes. */
  readonly changes?: (records: readonly DecisionRecord[]) => readonly ChangeRow[];
}

export interface ExportReport {
  /** The files in place, `datapackage.json` last. */
  readonly files: readonly FileOnDisk[];
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Cells of the CSV files that the formula guard marked. */
  readonly guarded: number;
  /** Records whose key was asked for twice. */
  readonly duplicates: number;
}

const DESCRIPTOR = 'datapackage.json';

/**
 * Writes all tables and nested records, then `datapackage.json`, each file whole or not at all. Throws what the file system throws: a full
 * disk, no right to write.
 */
export async function writeExport(records: readonly DecisionRecord[], options: ExportOptions): Promise<ExportReport> {
  const { directory, formats = FORMATS, formula_guard = true } = options;
  const told = datasetOf(records, { ...options, formula_guard });
  const dataset = options.changes === undefined ? told : withChanges(told, options.changes(told.records));
  const outputs = formats.flatMap((format) =>
    format.files(dataset, { formula_guard }).map((file) => ({ format, file })),
  );
  const described = (written: readonly FileOnDisk[]): WrittenFile[] =>
    written.flatMap(({ path, bytes, sha256 }, index) => {
      const output = outputs[index];
      if (output === undefined) return [];
      const { format, file } = output;
      return [{ path, bytes, sha256, format: format.name, media_type: format.media_type, table: file.table }];
    });
  const files: readonly OutputFile[] = outputs.map(({ file }) => file);
  const written = await writeFiles(directory, files);
  const text = `${JSON.stringify(dataPackageOf(described(written), dataset.records), null, 2)}\n`;
  const descriptor = await writeFiles(directory, [{ path: DESCRIPTOR, pieces: () => [text] }]);
  const codes = dataset.records.flatMap(({ issues }) => issues.map(({ code }) => code));
  return {
    files: [...written, ...descriptor],
    rows: Object.fromEntries(dataset.tables.map(({ table, count }) => [table.name, count])),
    guarded: formula_guard ? guardedCells(dataset.tables) : 0,
    duplicates: codes.filter((code) => code === 'DUPLICATE_DECISION').length,
  };
}
