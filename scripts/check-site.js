// Run by check-site.sh: CHROMIUM SITE [FOLDER]. Prints what is wrong and ends with 1, or says that nothing is.
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [executablePath, site, folder] = process.argv.slice(2);
const INDEX = pathToFileURL(path.join(site, 'index.html')).href;
const ROOT = pathToFileURL(site + '/').href;
const WIDTHS = [360, 800, 1440];
const FIRST_PAGE_BYTES = 300000;
// A busy machine is no fault of the site.
const PATIENCE = 120000;
const wrong = [];
const times = [];

const must = (holds, words) => { if (!holds) wrong.push(words); };

/** The content of a data file, as the pages read it. */
const data = name => {
  let value = null;
  new Function('nv', fs.readFileSync(path.join(site, 'data', `${name}.js`), 'utf8'))({ load: (_, content) => { value = content; } });
  return value;
};
const overview = data('site');
const years = overview.years.filter(year => year.n > 0);
const chunk = year => data(`quotes/${year.name}/0`).quotes;
const example = years.flatMap(chunk).find(quote => quote.speaker?.id && quote.kind !== 'indirect' && quote.words && quote.words.split(' ').length > 8);

async function open(browser, { width = 1280, colorScheme = 'light' } = {}, where = `${width} px, ${colorScheme}`) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.on('console', message => wrong.push(`${where}: the console says: ${message.text()}`));
  page.on('pageerror', error => wrong.push(`${where}: ${error.message}`));
  page.on('request', request => {
    if (!request.url().startsWith(ROOT) && !request.url().startsWith('blob:')) wrong.push(`${where}: it loads ${request.url()}`);
  });
  return page;
}

const ready = page => page.waitForFunction(() => document.getElementById('main').dataset.ready);

async function go(page, hash) {
  const before = Date.now();
  await page.goto('about:blank');
  await page.goto(INDEX + hash);
  await ready(page);
  return Date.now() - before;
}

async function look(page, name, where) {
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    return document.documentElement.scrollWidth <= limit ? [] : [...document.body.querySelectorAll('*')]
      .filter(element => !element.parentElement.closest('.scroll') && element.getBoundingClientRect().right > limit + 1)
      .map(element => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`).slice(0, 5);
  });
  if (wide.length > 0) wrong.push(`${where}: wider than the page: ${wide.join(', ')}`);
  // The debugger evaluates it: the page's policy stays as it is.
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], preload: false }));
  for (const violation of result.violations) {
    wrong.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
  }
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
}

const status = page => page.locator('main [role=status]').first();

/** What a reader does, on one page after the other. */
async function read(browser) {
  const page = await open(browser);
  await go(page, '#/');
  const bytes = fs.statSync(path.join(site, 'index.html')).size + fs.statSync(path.join(site, 'data/site.js')).size
    + fs.readdirSync(path.join(site, 'app')).reduce((sum, name) => sum + fs.statSync(path.join(site, 'app', name)).size, 0);
  must(bytes < FIRST_PAGE_BYTES, `the first page loads ${bytes} bytes`);
  times.push(`first page ${bytes} bytes, ${await go(page, '#/')} ms`);

  // Search for some words of a quote in the site.
  const words = example.words.replace(/[^\p{L}\p{N}' ]/gu, ' ').split(/\s+/).filter(word => word.length > 2).slice(0, 4).join(' ');
  await page.getByLabel('Words of a quote').fill(words);
  let before = Date.now();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForFunction(() => /found/.test(document.querySelector('main [role=status]')?.textContent ?? ''));
  await page.locator('article.card').first().waitFor();
  times.push(`search for four words ${Date.now() - before} ms`);
  must((await page.locator('.quoted').allTextContents()).some(text => text.includes(example.words)), `a search for “${words}” does not find its quote`);
  must(/[?&]q=/.test(page.url()), 'the search is not in the address');

  // Filters: each keeps to its word, and the address brings the same list again.
  const all = await total(page, '#/quotes');
  const parts = [];
  for (const kind of ['direct', 'mixed', 'indirect', 'unlikely']) parts.push(await total(page, `#/quotes?kind=${kind}`));
  must(parts[0] + parts[1] + parts[2] === all, `kinds ${parts} do not sum to ${all}`);
  must(await total(page, '#/quotes?kind=quoted') === parts[0] + parts[1], 'quotes in quotation marks are not the direct and the partly quoted ones');
  must(await total(page, '#/quotes?kind=all') === overview.shown && all + parts[3] === overview.shown, `kinds ${parts} are not ${overview.shown} quotes`);
  const outlet = overview.outlets.find(one => one.quotes > 0);
  await go(page, '#/quotes');
  if (overview.outlets.length > 1) await page.getByLabel('Outlet').selectOption(outlet.name);
  else await go(page, `#/quotes?outlet=${encodeURIComponent(outlet.name)}`);
  await page.waitForFunction(n => document.querySelector('main [role=status]').textContent.startsWith(n), outlet.quotes.toLocaleString('en'));
  for (const link of await page.locator('.card .where').allTextContents()) must(link.includes(outlet.name), `the filter of ${outlet.name} shows ${link}`);

  // Dragging over the picture chooses a time.
  const dated = years.filter(year => year.name !== 'undated');
  if (dated.length > 0 && await page.locator('svg.brush').count() > 0) {
    const box = await page.locator('svg.brush').boundingBox();
    await page.mouse.move(box.x + box.width * 0.3, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
    await page.mouse.up();
    await page.waitForFunction(() => /from=.*to=/.test(location.hash));
  }

  // A speaker is suggested, chosen, and shown with all quotes.
  await go(page, '#/quotes');
  const speaker = overview.voices.most[0];
  await page.getByLabel('Speaker: type a name and choose').fill(speaker.name.slice(0, 6));
  await page.locator('[aria-label="Suggested speakers"] li').filter({ hasText: speaker.name }).first().click();
  await page.waitForFunction(n => document.querySelector('main [role=status]').textContent.startsWith(n), speaker.n.toLocaleString('en'));
  before = Date.now();
  await page.locator(`.card .who a[href$="id=${speaker.id}"]`).first().click();
  await page.locator('h1', { hasText: speaker.name }).waitFor();
  await ready(page);
  times.push(`page of a speaker ${Date.now() - before} ms`);
  must((await status(page).textContent()).startsWith(speaker.n.toLocaleString('en')), `the page of ${speaker.name} lists ${await status(page).textContent()}`);
  const shown = async () => page.locator('article.card').count();
  if (speaker.n > 25) {
    const had = await shown();
    await page.locator('button.more').click();
    await page.waitForFunction(n => document.querySelectorAll('article.card').length > n, had);
  }

  // The download holds what is listed.
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('button.download').click()]);
  const csv = fs.readFileSync(await download.path(), 'utf8');
  const rows = csv.match(/^[0-9a-f]{16,},/gm) ?? [];
  must(rows.length === speaker.n, `the file has ${rows.length} of ${speaker.n} quotes`);
  must(!/(^|,)"?[=+@][^,]*/m.test(csv.split('\r\n').slice(1).join('\n').replace(/"[^"]*"/g, '""')), 'a cell of the file begins as a formula');
  must(await page.evaluate(() => nv.csvCell('=1+1') === "'=1+1" && nv.csvCell('-2') === "'-2" && nv.csvCell(-2) === '-2' && nv.csvCell('a"b') === '"a""b"'), 'cells are not guarded');

  // The button prints the whole list, up to a limit, and the paper says how much it holds.
  await page.evaluate(() => { window.print = () => { window.printed = document.querySelectorAll('article.card').length; }; });
  await page.getByRole('button', { name: /^Print/ }).click();
  await page.waitForFunction(() => window.printed);
  must(await page.evaluate(() => window.printed) === Math.min(speaker.n, 1000), 'the print does not hold all quotes');
  must((await page.locator('.only-print').textContent()).includes(`of ${speaker.n.toLocaleString('en')}`), 'the print does not say how many quotes it holds');

  // Enter takes the suggestion; whom somebody speaks about is one more field.
  await go(page, '#/quotes');
  await page.getByLabel('Speaker: type a name and choose').fill(speaker.name);
  await page.keyboard.press('Enter');
  await page.waitForFunction(id => location.hash.includes(id), speaker.id);
  const told = years.flatMap(chunk).find(quote => quote.about?.some(named => named.id) && quote.kind !== 'indirect');
  if (told) {
    const about = told.about.find(named => named.id);
    must(await total(page, `#/quotes?kind=all&about=${about.id}`) > 0, `no quote speaks about ${about.name}`);
    for (const card of await page.locator('article.card details').allTextContents()) must(card.includes(about.name), `a quote does not name ${about.name}: ${card}`);
  }

  // Nobody has the name: those with a part of it are offered. No quote in these dates: the others are counted.
  await go(page, '#/quotes');
  await page.getByLabel('Speaker: type a name and choose').fill(`Qqxzv ${speaker.name.split(' ').pop()}`);
  await page.keyboard.press('Enter');
  await page.locator('.nobody button').first().waitFor();
  must((await page.locator('.nobody').first().textContent()).startsWith('No speaker is called “Qqxzv'), 'the page does not say that nobody has a name');
  must(await total(page, `#/quotes?speaker=${speaker.id}&to=1800-01-01`) === 0, 'there are quotes before 1800');
  must((await page.locator('main').textContent()).includes(`The same search has ${speaker.n.toLocaleString('en')} quote`), 'quotes at other times are not counted');

  // Newest first: the newest story first, each from its beginning.
  await go(page, '#/quotes');
  const back = await page.evaluate(async () => {
    const quotes = await (await nv.search({})).page(0, 200);
    return quotes.filter((quote, i) => i > 0 && quote.story === quotes[i - 1].story && quote.ordinal < quotes[i - 1].ordinal).length;
  });
  must(back === 0, `${back} quotes are before an earlier one of their story`);

  // A column of the first page leads to its quotes, and so does its number.
  await go(page, '#/');
  must((overview.shown < overview.quotes) === (await page.locator('.warning').count() === 1), 'the first page does not say whether it holds all quotes');
  if (overview.period.starts?.length > 0) {
    await page.locator('svg.links').last().locator('rect:not(.hit)').first().click();
    await page.waitForFunction(() => /quotes\?.*from=.*to=.*outlet=/.test(location.hash));
    await go(page, '#/');
    await page.getByText('The numbers').last().click();
    const cell = page.locator('figure').last().locator('tbody a').first();
    const n = await cell.textContent();
    const found = await total(page, await cell.getAttribute('href'));
    must(Number(n.replaceAll(',', '')) === found, `a column of ${n} quotes leads to ${found}`);
  }
  await go(page, '#/');
  await page.getByLabel('only people').check();
  await page.waitForFunction(() => /people=1/.test(location.hash));

  // An outlet or a speaker is compared once.
  await go(page, `#/compare?speakers=${speaker.id},${speaker.id}`);
  must(await page.locator('main table').last().locator('thead th').count() === 2, 'a speaker is compared with themselves');
  const [one, other] = overview.outlets;
  if (other) {
    await go(page, `#/compare?outlets=${encodeURIComponent(`${one.name}|${one.name}`)}`);
    must(!(await page.getByLabel('Outlet 2').locator('option').allTextContents()).includes(one.name), 'an outlet is offered twice');
    await page.getByLabel('Outlet 2').selectOption(other.name);
    await page.getByText(`Quoted by ${one.name}, never by ${other.name}`).waitFor();
    for (const never of await page.locator('section').first().locator('tbody th a').all()) {
      const id = (await never.getAttribute('href')).match(/id=(.*)/)[1];
      const page2 = data(`outlets/${other.key}`);
      must(!(page2.speakers ?? []).some(known => known.id === id), `${await never.textContent()} is quoted by ${other.name}`);
    }
  }

  // Compare the two most quoted.
  const second = overview.voices.most[1];
  if (second) {
    await go(page, `#/compare?speakers=${speaker.id},${second.id}`);
    const heads = await page.locator('main table').last().locator('thead th').allTextContents();
    must(heads.includes(speaker.name) && heads.includes(second.name), `compared are ${heads}`);
  }

  // A link to a quote leads to its place in the story; evidence is in words.
  await go(page, `#/story?id=${example.story}&quote=${example.id}`);
  must(await page.locator('.evidence.asked').count() === 1, 'the quote asked for is not marked');
  const evidence = await page.locator('.evidence.asked').textContent();
  must(!/[a-z]_[a-z]/.test(evidence), `evidence is not in words: ${evidence}`);

  // A correction is kept, and saved as a gold file.
  await page.locator('.evidence.asked summary').click();
  await page.locator('.evidence.asked').getByRole('button', { name: 'Nobody can tell' }).click();
  await go(page, '#/review');
  const [gold] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Save 1 correction/ }).click()]);
  const saved = fs.readFileSync(await gold.path(), 'utf8');
  if (folder) fs.writeFileSync(path.join(folder, 'corrections.jsonl'), saved);
  const story = JSON.parse(saved);
  const chars = Array.from(story.text);
  must(story.partial && story.quotes.every(quote => chars.slice(quote.start, quote.end).join('') === quote.text), 'the gold file does not fit its text');

  // Keyboard: from the top, Tab reaches the skip link, the pages and the search.
  await go(page, '#/');
  await page.keyboard.press('Tab');
  must(await page.evaluate(() => document.activeElement.classList.contains('skip')), 'the first Tab does not reach the skip link');
  for (let i = 0; i < 8; i++) await page.keyboard.press('Tab');
  must(await page.evaluate(() => document.activeElement.matches('input[type=search]')), 'Tab does not reach the search');
  await page.keyboard.type('the');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.hash.startsWith('#/quotes'));
  await page.context().close();
}

async function total(page, hash) {
  await go(page, hash);
  return Number((await status(page).textContent()).match(/^[\d,]+/)[0].replaceAll(',', ''));
}

/** All pages at all widths, light and dark, and on paper. */
async function lookAround(browser) {
  const most = overview.voices.most;
  const named = overview.outlets.filter(outlet => outlet.quotes > 0).slice(0, 2).map(outlet => outlet.name);
  const pages = {
    overview: '#/',
    speaker: `#/speaker?id=${most[0].id}`,
    quotes: '#/quotes?q=the',
    compare: `#/compare?speakers=${most.slice(0, 2).map(voice => voice.id).join(',')}`,
    outlets: `#/compare?outlets=${encodeURIComponent(named.join('|'))}`,
    story: `#/story?id=${example.story}&quote=${example.id}`,
    outlet: `#/outlet?name=${encodeURIComponent(named[0])}`,
    review: '#/review?which=0.9',
    speakers: '#/speakers',
  };
  for (const width of WIDTHS) {
    for (const colorScheme of ['light', 'dark']) {
      const page = await open(browser, { width, colorScheme });
      for (const [name, hash] of Object.entries(pages)) {
        await go(page, hash);
        await page.waitForTimeout(100);
        await look(page, `${name}-${width}-${colorScheme}`, `${name}, ${width} px, ${colorScheme}`);
        if (folder && width === WIDTHS[1] && colorScheme === 'light') {
          await page.pdf({ path: path.join(folder, `${name}.pdf`), format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' } });
        }
      }
      await page.context().close();
    }
  }
}

(async () => {
  if (folder) fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: PATIENCE });
  try {
    await read(browser);
    await lookAround(browser);
  } catch (error) {
    wrong.push(error.stack);
  } finally {
    await browser.close();
  }
  wrong.forEach(sentence => console.error(sentence));
  console.log(times.join('; '));
  console.log(wrong.length === 0
    ? `${site}: search, filters, speaker, download, compare, story and corrections work; nothing overflows at ${WIDTHS.join(', ')} px, the console is silent, axe-core finds nothing.`
    : `${site}: ${wrong.length} faults.`);
  process.exit(wrong.length === 0 ? 0 : 1);
})();
