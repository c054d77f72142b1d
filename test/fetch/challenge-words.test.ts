import { expect, test } from 'vitest';
import { asksForBrowser } from '../../src/fetch/challenge-words.ts';

test.for([
  '<html><head><title>Just a moment...</title></head><body><h1>www.a.example</h1></body></html>',
  '<h1>Just a\n moment…</h1>',
  '<p>Checking your browser before you go on.</p>',
  '<p>Checking if the site connection is secure</p>',
  '<noscript><div>Enable JavaScript and cookies to continue</div></noscript>',
  '<p>Please <b>verify</b> that you are human by ticking the box below.',
  'Verify you are human',
])('%s asks for a browser', (page) => expect(asksForBrowser(page)).toBe(true));

const LONG = `<p>${'The Commissioner approved it. '.repeat(40)}</p>`;
test.for([
  '',
  '<title>Just a moment in time</title><p>A campaign.</p>',
  '<title>Decisions</title><p>Just a moment... said nobody</p>',
  '<title>Just a moment...</title><ul><li><a href="/1.pdf">Vans</a></li></ul>',
  `<title>Just a moment...</title>${LONG}`,
  '<script>const text = "Verify you are human";</script><p>Decisions</p>',
  `<p>Verify you are human</p>${'<a href="/1.pdf">Vans</a>'.repeat(6)}`,
  '<noscript>You need JavaScript to run this app.</noscript><div id="root"></div>',
])('%s does not', (page) => expect(asksForBrowser(page)).toBe(false));

test('tags without end take no time', () => {
  for (const text of ['<script', '<', '<a ', '<title>just a moment', ' '])
    expect(asksForBrowser(text.repeat(64 * 1024))).toBe(false);
});
