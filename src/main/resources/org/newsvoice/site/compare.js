'use strict';
(() => {
  const MOST = 3;
  const LISTED = 15;

  const period = (all, query) => {
    const days = all.flat().map(pair => pair[0]);
    const first = nv.parseDay(query.from) ?? Math.min(...days);
    const last = nv.parseDay(query.to) ?? Math.max(...days);
    return days.length === 0 || last < first ? null : { first, last, steps: nv.steps(first, last) };
  };

  const volume = (names, all, query, link) => {
    const time = period(all, query);
    if (time === null) return [nv.h('p', {}, 'There is no dated quote in this time.')];
    const within = all.map(days => days.filter(([day]) => day >= time.first && day <= time.last));
    return [
      nv.chart({ title: 'Quotes', kind: 'lines', link, what: `${nv.date(time.first)} to ${nv.date(time.last)}`, steps: time.steps, series: names.map((name, i) => ({ name, values: nv.byStep(within[i], time.steps) })) }),
      nv.table('Quotes in this time', ['who', 'quotes#'], names.map((name, i) => [name, within[i].reduce((sum, [, n]) => sum + n, 0)])),
    ];
  };

  const REPORT = 2;
  const NO_SCORE = 201;

  /** What the quotes of somebody or of an outlet sum to between two dates. */
  const between = async ({ from, to }, whose) => {
    const result = await nv.search({ ...whose, from, to });
    const sums = { quotes: result.total, stories: 0, named: 0, open: 0, scored: 0, score: 0, speakers: new Map(), outlets: new Map() };
    const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
    result.each((year, n, fresh) => {
      if (fresh) sums.stories++;
      if (year.speaker[n] > 0) {
        sums.named++;
        add(sums.speakers, year.speakers[year.speaker[n] - 1]);
      } else if (nv.isOpen(year, n)) {
        sums.open++;
      }
      for (const outlet of year.outlets[year.outlet[n]]) add(sums.outlets, outlet);
      if ((year.flags[n] & 3) !== REPORT && year.score[n] !== NO_SCORE) {
        sums.scored++;
        sums.score += (year.score[n] - 100) / 100;
      }
    });
    return sums;
  };
  const dated = query => Boolean(query.from || query.to);
  const time = ({ from, to }) => [['from', from], ['to', to]].filter(([, day]) => day).map(([word, day]) => `${word} ${nv.date(nv.parseDay(day))}`).join(' ') || 'over all time';
  const caption = query => time(query).replace(/^./, letter => letter.toUpperCase());

  const speakers = async (ids, query) => {
    const pages = (await Promise.all(ids.map(nv.speaker))).filter(Boolean);
    if (pages.length === 0) return [];
    const names = pages.map(page => page.speaker.name);
    const side = (name, value) => [name, ...pages.map(value)];
    const top = list => (list ?? []).slice(0, 5).map(one => `${one.name} (${nv.count(one.n)})`).join(', ') || '–';
    const sums = dated(query) ? new Map(await Promise.all(pages.map(async page => [page, await between(query, { speaker: page.speaker.id })]))) : null;
    const most = map => top([...map].map(([name, n]) => ({ name, n })).sort((a, b) => b.n - a.n));
    const figures = sums === null ? [
      side('Quotes, wire copies once', page => nv.count(page.sums.quotes)),
      side('Stories', page => nv.count(page.sums.stories)),
      side('Outlets', page => nv.count(page.sums.nOutlets)),
      side('Mean sentiment (95 % interval)', ({ speaker: { sentiment: s } }) => (s.n ? `${nv.signed(s.mean)}${s.se === undefined ? '' : ` (${nv.signed(s.mean - 1.96 * s.se)} to ${nv.signed(s.mean + 1.96 * s.se)})`}` : '–')),
      side('Quoted most by', page => top(page.sums.outlets)),
    ] : [
      side('Quotes, wire copies once', page => nv.count(sums.get(page).quotes)),
      side('Stories', page => nv.count(sums.get(page).stories)),
      side('Outlets', page => nv.count(sums.get(page).outlets.size)),
      side('Mean sentiment', page => { const s = sums.get(page); return s.scored ? nv.signed(s.score / s.scored) : '–'; }),
      side('Quoted most by', page => most(sums.get(page).outlets)),
    ];
    const always = sums === null ? '' : ' (over all time)';
    return [
      nv.h('h2', {}, 'Over time'), volume(names, pages.map(page => nv.pairs(page.sums.days)), query, (from, to, k) => nv.link('quotes', { speaker: pages[k].speaker.id, from, to })),
      nv.h('h2', {}, 'Side by side'),
      nv.table(caption(query), ['what', ...names], [
        ...figures,
        side(`Speaks about${always}`, page => top(page.ties?.about)),
        side(`Spoken about by${always}`, page => top(page.ties?.by)),
        side('All quotes', page => nv.h('a', { href: nv.link('quotes', { speaker: page.speaker.id, from: query.from, to: query.to }) }, 'read')),
      ]),
    ];
  };

  /** Speakers of one outlet whom another never quotes. A page of an outlet may not hold all its speakers, but its quotes do. */
  const never = async (one, other, people, query, quoted) => {
    const known = dated(query) ? new Set((await between(query, { outlet: other.outlet.name })).speakers.keys()) : nv.hasAllSpeakers(other) ? new Set((other.speakers ?? []).map(speaker => speaker.id)) : await nv.quotedBy(other.outlet.name);
    const list = quoted(one).filter(speaker => !known.has(speaker.id));
    return [
      nv.h('h2', {}, `Quoted by ${one.outlet.name}, never by ${other.outlet.name}`),
      list.length === 0 ? nv.h('p', {}, 'Nobody.') : nv.table(`${people ? nv.plural(list.length, 'person', 'people') : nv.plural(list.length, 'speaker')}, the most quoted first, ${time(query)}`, [people ? 'person' : 'speaker', 'quotes#'],
        list.slice(0, LISTED).map(speaker => [nv.speakerLink(speaker.id, speaker.name), nv.quotesLink(speaker.n, { speaker: speaker.id, outlet: one.outlet.name, from: query.from, to: query.to })])),
    ];
  };

  const outlets = async (names, query, changed) => {
    const pages = (await Promise.all(names.map(nv.outlet))).filter(Boolean);
    if (pages.length === 0) return [];
    const people = query.people === '1';
    const shown = pages.map(page => page.outlet.name);
    const sums = dated(query) ? new Map(await Promise.all(pages.map(async page => [page, await between(query, { outlet: page.outlet.name })]))) : null;
    const of = (page, id) => (sums ? sums.get(page).speakers.get(id) : (page.speakers ?? []).find(speaker => speaker.id === id)?.n) ?? 0;
    /** Whom an outlet quotes in the dates, the most quoted first. */
    const quoted = page => (sums === null ? nv.quotedOf(page, people)
      : nv.quotedOf(page, people).map(speaker => ({ ...speaker, n: of(page, speaker.id) })).filter(speaker => speaker.n > 0).sort((a, b) => b.n - a.n));
    const figure = page => (sums ? sums.get(page) : page);
    const always = sums ? ' (over all time)' : '';
    const both = pages.length < 2 ? [] : quoted(pages[0]).filter(speaker => pages.slice(1).every(page => of(page, speaker.id) > 0)).slice(0, LISTED);
    return [
      nv.h('h2', {}, 'Over time'), volume(shown, pages.map(page => nv.pairs(page.quoteDays)), query, (from, to, k) => nv.link('quotes', { outlet: shown[k], from, to })),
      nv.h('h2', {}, 'Side by side'),
      nv.table(caption(query), ['what', ...shown.map(name => `${name}#`)], [
        [`Stories${always}`, ...pages.map(page => page.outlet.stories)],
        [`Copies of earlier stories${always}`, ...pages.map(page => page.outlet.copies)],
        ['Quotes', ...pages.map(page => figure(page).quotes)],
        ['Of a named speaker', ...pages.map(page => nv.percent(figure(page).named, figure(page).quotes))],
        ['Speaker left open', ...pages.map(page => nv.percent(figure(page).open, figure(page).quotes))],
        ['Speakers', ...pages.map(page => (sums ? nv.count(sums.get(page).speakers.size) : nv.numberOfSpeakers(page)))],
      ]),
      pages.length > 1 ? [
        nv.peopleSwitch(people, only => { query.people = only ? '1' : ''; changed(); }),
        nv.h('div', { class: 'columns' }, await Promise.all(pages.flatMap(one => pages.filter(other => other !== one).map(async other => nv.h('section', {}, await never(one, other, people, query, quoted))))))] : null,
      both.length > 0 ? [nv.h('h2', {}, 'Quoted by all of them'), nv.table(`Speakers that all of them quote, ${time(query)}`, [people ? 'person' : 'speaker', ...shown.map(name => `${name}#`)],
        both.map(speaker => [nv.speakerLink(speaker.id, speaker.name), ...pages.map(page => nv.quotesLink(of(page, speaker.id), { speaker: speaker.id, outlet: page.outlet.name, from: query.from, to: query.to }))]))] : null,
    ];
  };

  /** As many of a list as are compared, each once. */
  const some = list => [...new Set(list.filter(Boolean))].slice(0, MOST);

  nv.pages.compare = parameters => {
    const query = { ...parameters };
    const box = nv.h('div', {});
    const status = nv.h('p', { role: 'status' });
    const chosen = { speaker: some((query.speakers ?? '').split(',')).join(',') };
    let names = some((query.outlets ?? '').split('|'));
    let run = 0;
    const show = async () => {
      const mine = ++run;
      const ids = some(chosen.speaker.split(','));
      nv.replace('compare', { speakers: ids.join(','), outlets: names.join('|'), from: query.from, to: query.to, people: query.people });
      status.textContent = ids.length < 2 && names.length < 2 ? nv.hasOutlets() ? 'Choose two or three speakers, or two or three outlets.' : 'Choose two or three speakers.' : '';
      const parts = [...await speakers(ids, query), ...await outlets(names, query, show)];
      if (mine === run) box.replaceChildren(...parts.flat(4).filter(Boolean));
    };
    const date = name => nv.h('input', { type: 'date', value: query[name] ?? '', onchange: event => { query[name] = event.target.value; show(); } });
    // An outlet that one field has is not offered by the others.
    const fields = [0, 1, 2].map(i => nv.select([['', 'none']], '', value => {
      names[i] = value;
      names = some(names);
      offer();
      show();
    }));
    const offer = () => fields.forEach((field, i) => {
      const free = nv.site.outlets.map(o => o.name).filter(name => name === names[i] || !names.includes(name));
      field.replaceChildren(...['', ...free].map(name => nv.h('option', { value: name }, name || 'none')));
      field.value = names[i] ?? '';
      field.disabled = i > names.length;
    });
    offer();
    return {
      title: 'Compare', after: show,
      body: [nv.h('p', { class: 'note' }, nv.countedWords()),
        nv.h('form', { class: 'filters compared', onsubmit: event => event.preventDefault() },
          nv.speakerField(chosen, show, { label: `Speakers: type a name and choose, up to ${MOST}`, most: MOST }),
          nv.hasOutlets() && fields.map((field, i) => nv.field(`Outlet ${i + 1}`, field)), nv.field('From', date('from')), nv.field('To', date('to'))), status, box],
    };
  };
})();
