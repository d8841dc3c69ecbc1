// Run by check-report.sh: CHROMIUM REPORT [FOLDER]. Prints what is wrong and ends with 1, or says that nothing is.
'use strict';
const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { chromium } = require('playwright-core');
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const [executablePath, report, folder] = process.argv.slice(2);
const WIDTHS = [360, 800, 1440];
// A busy machine is no fault of the report.
const PATIENCE = 600000;
const wrong = [];

async function look(browser, width, colorScheme) {
  const where = `${width} px, ${colorScheme}`;
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.setDefaultTimeout(PATIENCE);
  page.on('console', message => wrong.push(`${where}: the console says: ${message.text()}`));
  page.on('pageerror', error => wrong.push(`${where}: ${error.message}`));
  page.on('request', request => {
    if (request.url() !== pathToFileURL(report).href) wrong.push(`${where}: it loads ${request.url()}`);
  });
  await page.goto(pathToFileURL(report).href);
  const wide = await page.evaluate(() => {
    const limit = document.documentElement.clientWidth;
    const scrolls = element => element.closest('.scroll') !== null;
    return document.documentElement.scrollWidth <= limit ? [] : [...document.body.querySelectorAll('*')]
      .filter(element => !scrolls(element.parentElement) && element.getBoundingClientRect().right > limit + 1)
      .map(element => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`).slice(0, 5);
  });
  if (wide.length > 0) wrong.push(`${where}: wider than the page: ${wide.join(', ')}`);
  // The debugger evaluates it: the page's policy, which forbids scripts, stays as it is.
  await page.evaluate(axe);
  const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of result.violations) {
    wrong.push(`${where}: ${violation.id}: ${violation.help}: ${violation.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`);
  }
  if (folder) await page.screenshot({ path: path.join(folder, `${width}-${colorScheme}.png`), fullPage: true });
  if (folder && colorScheme === 'light' && width === WIDTHS[1]) {
    await page.pdf({ path: path.join(folder, 'print.pdf'), format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' } });
  }
  await page.close();
}

(async () => {
  if (folder) fs.mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'], timeout: PATIENCE });
  try {
    for (const width of WIDTHS) {
      for (const colorScheme of ['light', 'dark']) await look(browser, width, colorScheme);
    }
  } finally {
    await browser.close();
  }
  wrong.forEach(sentence => console.error(sentence));
  console.log(wrong.length === 0
    ? `${report}: nothing overflows at ${WIDTHS.join(', ')} px, the console is silent, axe-core finds nothing.`
    : `${report}: ${wrong.length} faults.`);
  process.exit(wrong.length === 0 ? 0 : 1);
})();
