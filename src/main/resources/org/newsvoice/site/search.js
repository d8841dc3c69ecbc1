'use strict';
// Filters by columns, looks words up in shards; texts are loaded only for the quotes that are shown.
(() => {
  const KINDS = ['direct', 'mixed', 'indirect'];
  const LABELS = ['', 'negative', 'neutral', 'positive'];
  const NO_CONFIDENCE = 101;
  /** Shorter words are looked up as they are, longer ones as the beginning of words. */
  const PREFIX_FROM = 3;
  /** As many files of texts as are read to see whether they have a phrase. */
  const MAX_CHUNKS = 400;

  /** What is looked up: words, and phrases in quotation marks. */
  nv.terms = text => {
    const phrases = [...(text ?? '').matchAll(/["\u201c]([^"\u201d]+)["\u201d]?/g)].map(match => nv.words(match[1])).filter(words => words.length > 0);
    const rest = (text ?? '').replace(/["\u201c][^"\u201d]*["\u201d]?/g, ' ');
    const words = [...phrases.flat().map(word => ({ word, exact: true })),
      ...nv.words(rest).map(word => ({ word, exact: word.length < PREFIX_FROM }))];
    const seen = new Set();
    return { phrases: phrases.filter(words => words.length > 1), words: words.filter(({ word }) => !seen.has(word) && seen.add(word)) };
  };

  const post = (text, mark) => {
    const bytes = nv.bytes(text);
    let number = 0;
    let step = 0;
    let shift = 0;
    for (const byte of bytes) {
      step += (byte & 0x7f) << shift;
      if (byte & 0x80) {
        shift += 7;
      } else {
        number += step;
        mark(number);
        step = shift = 0;
      }
    }
  };

  const lookUp = async (year, term, around) => {
    const found = new Uint8Array(year.n);
    for (const prefix of around ? [term.word, '~' + term.word] : [term.word]) {
      const shards = await Promise.all(nv.shards(year.words, prefix).map(i => nv.get(`words/${year.name}/${i}`)));
      for (const shard of shards) {
        shard.words.forEach((word, i) => {
          if (term.exact ? word === prefix : word.startsWith(prefix)) post(shard.quotes[i], n => { found[n] = 1; });
        });
      }
    }
    return found;
  };

  /** How many of the terms each quote of a year has; null without terms. */
  const termsIn = async (year, terms, around) => {
    if (terms.length === 0) return null;
    const all = new Uint8Array(year.n);
    for (const found of await Promise.all(terms.map(term => lookUp(year, term, around)))) {
      for (let n = 0; n < all.length; n++) all[n] += found[n];
    }
    return all;
  };

  /** Which quotes of a year speak about somebody: people were resolved, organizations are found by the words of their names. */
  const aboutOne = async (year, id) => {
    const found = await lookUp(year, { word: `@${id}`, exact: true }, false);
    const who = (await nv.speaker(id))?.speaker;
    if (who?.kind !== 'organization') return found;
    for (const name of new Set([who.name, ...(who.forms ?? []).map(form => form.name)])) {
      const words = [...new Set(nv.words(name))].map(word => ({ word, exact: true }));
      const named = await termsIn(year, words, false);
      if (named !== null) named.forEach((k, n) => { if (k === words.length) found[n] = 1; });
    }
    return found;
  };
  const about = async (year, ids) => {
    const found = await Promise.all(ids.map(id => aboutOne(year, id)));
    return n => found.some(list => list[n] === 1);
  };

  // As SiteQuote.java has it: which quotes figures count.
  const MIN_CONFIDENCE = 50;
  const isReport = (year, n) => (year.flags[n] & 3) === 2;
  const counts = (year, n) => !isReport(year, n) || year.confidence[n] >= MIN_CONFIDENCE;
  const OF_KIND = {
    all: () => true,
    quoted: (year, n) => !isReport(year, n),
    unlikely: (year, n) => !counts(year, n),
    direct: (year, n) => KINDS[year.flags[n] & 3] === 'direct',
    mixed: (year, n) => KINDS[year.flags[n] & 3] === 'mixed',
    indirect: (year, n) => isReport(year, n) && counts(year, n),
  };

  nv.isOpen = (year, n) => (year.flags[n] >> 6 & 1) === 1;

  /** What of a year passes the filters, as a test of a quote's number. */
  const filter = async (year, query) => {
    const tests = [];
    const ofKind = OF_KIND[query.kind] ?? counts;
    tests.push(n => ofKind(year, n));
    if (query.about) tests.push(await about(year, query.about.split(',')));
    if (query.speaker) {
      const wanted = new Set(query.speaker.split(',').map(id => 1 + year.speakers.indexOf(id)).filter(at => at > 0));
      if (wanted.size === 0) return () => false;
      tests.push(n => wanted.has(year.speaker[n]));
    }
    if (query.outlet) {
      const wanted = new Uint8Array(year.outlets.map(list => (list.includes(query.outlet) ? 1 : 0)));
      tests.push(n => wanted[year.outlet[n]] === 1);
    }
    const from = nv.parseDay(query.from);
    const to = nv.parseDay(query.to);
    if ((from !== null || to !== null) && !year.dated) return () => false;
    if (from !== null) tests.push(n => year.before + year.day[n] >= from);
    if (to !== null) tests.push(n => year.before + year.day[n] <= to);
    if (query.label) tests.push(n => LABELS[year.flags[n] >> 2 & 3] === query.label);
    if (query.ambiguous) tests.push(n => (year.flags[n] >> 4 & 1) === 1);
    if (query.least) tests.push(n => year.confidence[n] >= 100 * query.least && year.confidence[n] !== NO_CONFIDENCE);
    if (query.most) tests.push(n => year.confidence[n] < 100 * query.most);
    if (query.open) tests.push(n => nv.isOpen(year, n));
    return n => tests.every(test => test(n));
  };

  const collect = (year, passes, found, least) => {
    const hits = new Uint32Array(year.n);
    let size = 0;
    for (let n = 0; n < year.n; n++) {
      if ((found === null || found[n] >= least) && passes(n)) hits[size++] = n;
    }
    return hits.slice(0, size);
  };

  const inYears = query => nv.site.years.filter(year => {
    if (year.name === 'undated') return !query.from && !query.to;
    return (!query.from || year.name >= query.from.slice(0, 4)) && (!query.to || year.name <= query.to.slice(0, 4));
  });

  /** Keeps the quotes that have the phrases word for word. */
  const withPhrases = async (years, hits, phrases) => {
    let chunks = 0;
    const kept = [];
    for (let y = years.length - 1; y >= 0; y--) {
      const list = [];
      const wanted = new Set([...hits[y]].map(n => Math.floor(n / 200)));
      if (chunks + wanted.size > MAX_CHUNKS) {
        kept[y] = hits[y].slice(0, 0);
        kept.cut = true;
        continue;
      }
      chunks += wanted.size;
      await Promise.all([...wanted].map(chunk => nv.get(`quotes/${years[y].name}/${chunk}`)));
      for (const n of hits[y]) {
        const quote = await nv.quote(years[y].name, n);
        const said = ` ${nv.words(quote.words ?? '').join(' ')} `;
        if (phrases.every(words => said.includes(` ${words.join(' ')} `))) list.push(n);
      }
      kept[y] = Uint32Array.from(list);
    }
    return kept;
  };

  /** The ids of all speakers of whom an outlet prints a quote that counts. */
  nv.quotedBy = async outlet => {
    const ids = new Set();
    for (const year of await Promise.all(nv.site.years.map(nv.year))) {
      const prints = year.outlets.map(list => list.includes(outlet));
      for (let n = 0; n < year.n; n++) if (year.speaker[n] > 0 && prints[year.outlet[n]] && counts(year, n)) ids.add(year.speakers[year.speaker[n] - 1]);
    }
    return ids;
  };

  /**
   * The quotes that a query asks for: { total, words, least, cut, days, each(visit), page(from, to) }. When none has all words,
   * those are given that have most of them: least of the words.
   */
  nv.search = async query => {
    const { words, phrases } = nv.terms(query.q);
    const years = await Promise.all(inYears(query).map(nv.year));
    const found = await Promise.all(years.map(year => termsIn(year, words, query.around)));
    const tests = await Promise.all(years.map(year => filter(year, query)));
    let least = words.length;
    let hits = years.map((year, y) => collect(year, tests[y], found[y], least));
    const empty = () => hits.every(list => list.length === 0);
    while (empty() && phrases.length === 0 && least > Math.max(1, Math.ceil(words.length / 2))) {
      least--;
      hits = years.map((year, y) => collect(year, tests[y], found[y], least));
    }
    let cut = false;
    if (phrases.length > 0) {
      hits = await withPhrases(years, hits, phrases);
      cut = hits.cut === true;
    }
    const sorted = nv.order(years, hits, query.sort);
    const days = new Map();
    years.forEach((year, y) => {
      if (year.dated) for (const n of hits[y]) days.set(year.before + year.day[n], (days.get(year.before + year.day[n]) ?? 0) + 1);
    });
    return {
      total: sorted.n.length,
      words,
      least,
      cut,
      days,
      /** Visits all quotes of one year after the other, and says of each whether it is the first of its story. */
      each: visit => years.forEach((year, y) => hits[y].forEach((n, k) => visit(year, n, k === 0 || !nv.sameStory(year, hits[y][k - 1], n)))),
      page: (from, to) => Promise.all([...sorted.n.slice(from, to)].map((n, i) => nv.quote(years[sorted.year[from + i]].name, n))),
    };
  };
})();
