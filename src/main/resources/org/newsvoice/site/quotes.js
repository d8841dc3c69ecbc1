'use strict';
(() => {
  const SORTS = [['', 'newest first'], ['oldest', 'oldest first'], ['certain', 'surest speaker first'], ['doubtful', 'least sure speaker first'], ['negative', 'most negative first'], ['positive', 'most positive first']];
  const KINDS = [['', 'all counted'], ['quoted', 'in quotation marks'], ['direct', 'direct'], ['mixed', 'partly quoted'], ['indirect', 'without quotation marks'],
    ['all', 'all, also doubtful indirect quotes'], ['unlikely', 'doubtful indirect quotes alone']];
  const LABELS = [['', 'any'], ['negative', 'negative'], ['neutral', 'neutral'], ['positive', 'positive']];
  const CONFIDENCES = [['', 'any'], ['0.5', '0.50 or more'], ['0.8', '0.80 or more'], ['0.9', '0.90 or more'], ['0.95', '0.95 or more'], ['open', 'speaker left open']];

  const histogram = (result, query, changed) => {
    const days = [...result.days].sort((a, b) => a[0] - b[0]);
    if (days.length < 2) return [];
    const steps = nv.steps(days[0][0], days[days.length - 1][0], 92);
    return [nv.chart({
      title: 'Quotes found', what: 'drag to choose a time', steps, series: [{ name: 'quotes', values: nv.byStep(days, steps) }],
      brush: (from, to) => { query.from = from; query.to = to; changed(true); },
    })];
  };

  const wordsOf = (choices, value) => choices.find(([v]) => v === value)?.[1];
  const names = async ids => (await Promise.all(ids.split(',').map(async id => (await nv.speaker(id))?.speaker.name ?? id))).join(', ');

  /** What was looked for, in words: paper has no fields. */
  const asked = async query => [
    query.q && `words: ${query.q}`,
    query.speaker && `said by ${await names(query.speaker)}`,
    query.about && `about ${await names(query.about)}`,
    query.outlet && `in ${query.outlet}`,
    query.from && `from ${nv.date(nv.parseDay(query.from))}`,
    query.to && `to ${nv.date(nv.parseDay(query.to))}`,
    query.kind && `kind: ${wordsOf(KINDS, query.kind)}`,
    query.label && `sentiment: ${query.label}`,
    query.confidence && `confidence: ${wordsOf(CONFIDENCES, query.confidence)}`,
    query.ambiguous && 'ambiguous names only',
    wordsOf(SORTS, query.sort ?? ''),
  ].filter(Boolean).join('; ');

  /** Says that the dates alone leave nothing, and leads to the same search without them. */
  const atOtherTimes = async (wanted, query) => {
    const { total, days } = await nv.search({ ...wanted, from: '', to: '' });
    if (total === 0) return [];
    const times = [...days.keys()].sort((a, b) => a - b);
    const [first, last] = [times[0], times[times.length - 1]].map(day => day !== undefined && nv.month(day));
    const when = times.length === 0 ? ' without a date' : ` at other times, ${first === last ? `in ${first}` : `from ${first} to ${last}`}`;
    return [nv.h('p', {}, `The same search has ${nv.plural(total, 'quote')}${when}.`),
      nv.h('p', { class: 'buttons' }, nv.h('a', { class: 'button', href: nv.link('quotes', { ...query, from: '', to: '' }) }, 'Search all dates'))];
  };

  /** A family name among the words stands for a speaker with at least so many quotes. */
  const MANY = 5;
  const MAX_OFFERED = 3;
  const MAX_READ = 50;

  /** Searches for the words of a person instead of words with the person's name among them. */
  const spokenBy = async query => {
    if (query.speaker || /["\u201c]/.test(query.q ?? '')) return [];
    const words = (query.q ?? '').trim().split(/\s+/);
    const people = (await Promise.all(words.map(async word => {
      const family = nv.words(word).join(' ');
      const found = family === '' ? [] : await nv.findSpeakers(family, MAX_READ, true);
      return found.filter(({ name, n }) => n >= MANY && nv.words(name).length > 1 && nv.words(name).pop() === family);
    }))).flat().sort((a, b) => b.n - a.n).slice(0, MAX_OFFERED);
    const links = people.map(({ id, name }) => {
      const rest = words.filter(word => !nv.words(word).every(part => nv.words(name).includes(part))).join(' ');
      return nv.h('a', { class: 'button', href: nv.link('quotes', { ...query, speaker: id, q: rest }) }, `Speaker: ${name}${rest ? `, words: ${rest}` : ''}`);
    });
    return links.length > 0 ? [nv.h('p', { class: 'buttons' }, links)] : [];
  };

  nv.pages.quotes = parameters => {
    const query = { ...parameters };
    const status = nv.h('p', { role: 'status' }, 'Loading …');
    const download = nv.h('span', {});
    const when = nv.h('div', {});
    const sought = nv.h('p', { class: 'only-print' });
    const other = nv.h('div', { 'aria-live': 'polite' });
    const list = nv.h('div', {});
    let run = 0;
    const dates = {};
    const search = async () => {
      const mine = ++run;
      nv.replace('quotes', query);
      const wanted = { ...query, least: query.confidence === 'open' ? '' : query.confidence, open: query.confidence === 'open' };
      const result = await nv.search(wanted);
      const elsewhere = result.total === 0 && (query.from || query.to) ? await atOtherTimes(wanted, query) : [];
      const terms = await asked(query);
      const said = await spokenBy(query);
      if (mine !== run) return;
      sought.textContent = `Quotes ${terms}.`;
      status.textContent = nv.foundWords(result);
      other.replaceChildren(...said, ...elsewhere);
      download.replaceChildren(...(result.total > 0 ? [nv.csvButton(result), ' ', nv.printButton(result)] : []));
      when.replaceChildren(...histogram(result, query, changed));
      await nv.list(list, result);
    };
    const changed = redraw => {
      if (redraw) {
        dates.from.value = query.from ?? '';
        dates.to.value = query.to ?? '';
      }
      search();
    };
    const later = nv.later(search);
    const set = (name, wait) => value => {
      query[name] = value;
      (wait ? later : search)();
    };
    const words = nv.h('input', { type: 'search', autocomplete: 'off', value: query.q ?? '', oninput: event => set('q', true)(event.target.value) });
    const date = name => (dates[name] = nv.h('input', { type: 'date', value: query[name] ?? '', onchange: event => set(name)(event.target.value) }));
    const check = (name, label) => {
      const box = nv.h('input', { type: 'checkbox', onchange: event => set(name)(event.target.checked ? '1' : '') });
      box.checked = query[name] === '1';
      return nv.h('div', { class: 'check' }, nv.h('label', {}, box, ' ', label));
    };
    const outlets = [['', 'all outlets'], ...nv.site.outlets.map(outlet => [outlet.name, `${outlet.name} (${nv.count(outlet.quotes)})`])];
    const form = nv.h('form', { class: 'filters', role: 'search', onsubmit: event => { event.preventDefault(); search(); } },
      nv.h('div', { class: 'wide' }, nv.field('Words (“in quotation marks” word for word)', words)),
      nv.speakerField(query, changed, { label: 'Speaker: type a name and choose' }),
      nv.speakerField(query, changed, { label: 'Speaks about: type a name and choose', name: 'about' }),
      nv.hasOutlets() && nv.field('Outlet', nv.select(outlets, query.outlet, set('outlet'))),
      nv.field('From', date('from')), nv.field('To', date('to')),
      nv.field('Kind', nv.select(KINDS, query.kind, set('kind'))),
      nv.field('Sentiment', nv.select(LABELS, query.label, set('label'))),
      nv.field('Confidence', nv.select(CONFIDENCES, query.confidence, set('confidence'))),
      nv.field('Order', nv.select(SORTS, query.sort, set('sort'))),
      check('around', 'also words around the quote and of headlines'),
      check('ambiguous', 'ambiguous names only'),
      nv.h('p', { class: 'buttons' }, nv.h('a', { class: 'button', href: nv.link('quotes', { clear: Date.now() }) }, 'Clear')));
    delete query.clear;
    return { title: 'Quotes', after: search, body: [form, sought, nv.h('p', { class: 'note' }, nv.countedWords()), nv.h('div', { class: 'above' }, status, download), other, when, list] };
  };
})();
