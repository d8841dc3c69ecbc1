'use strict';
(() => {
  const ties = (caption, what, list, query) => (list?.length ? nv.table(caption, ['who', `${what}#`, ...(list[0].mean === undefined ? [] : ['mean sentiment#'])],
    list.map(tie => [nv.speakerLink(tie.id, tie.name), query ? nv.quotesLink(tie.n, query(tie.id)) : tie.n, ...(list[0].mean === undefined ? [] : [nv.signed(tie.mean)])])) : null);

  const FOUND = 200;

  const sentiment = s => {
    if (!s.n) return nv.h('p', {}, 'No quote was scored.');
    const half = s.se === undefined ? null : 1.96 * s.se;
    return [
      nv.h('p', {}, `Mean ${nv.signed(s.mean)}${half === null ? '' : `, 95 % interval ${nv.signed(s.mean - half)} to ${nv.signed(s.mean + half)}`}, of ${nv.plural(s.n, 'scored quote')}: ${nv.count(s.negative)} negative, ${nv.count(s.neutral)} neutral, ${nv.count(s.positive)} positive.`),
      nv.interval(s.mean, half),
      nv.h('p', { class: 'ends', 'aria-hidden': 'true' }, nv.h('span', {}, '−1 negative'), nv.h('span', {}, 'positive +1')),
    ];
  };

  const timeline = (page, name) => {
    const days = nv.pairs(page.sums.days);
    if (days.length === 0) return nv.h('p', {}, 'All quotes are undated.');
    const steps = nv.steps(days[0][0], days[days.length - 1][0]);
    return nv.chart({
      title: `Quotes of ${name}`, steps, series: [{ name: 'quotes', values: nv.byStep(days, steps) }],
      what: 'drag to read those of a time', link: (from, to) => nv.link('quotes', { speaker: page.speaker.id, from, to }),
      brush: (from, to) => { location.hash = nv.link('quotes', { speaker: page.speaker.id, from, to }); },
    });
  };

  nv.pages.speaker = async ({ id }) => {
    const page = await nv.speaker(id ?? '');
    if (!page) return { title: 'Speaker', body: [nv.h('p', {}, 'This site has no such speaker. ', nv.h('a', { href: nv.link('speakers') }, 'Look for a name.'))] };
    const s = page.speaker;
    const held = page.sums.quotes + page.sums.unlikely;
    const list = nv.h('div', {});
    const found = nv.h('p', { role: 'status' }, 'Loading the quotes …');
    const download = nv.h('span', {});
    const load = async () => {
      const result = await nv.search({ speaker: s.id });
      found.textContent = `${nv.plural(result.total, 'quote')}, newest first.`;
      download.replaceChildren(nv.csvButton(result, `${s.name.replace(/[^\p{L}\p{N}]+/gu, '-')}.csv`), ' ', nv.printButton(result));
      await nv.list(list, result);
    };
    const days = nv.pairs(page.sums.days);
    return {
      title: s.name,
      after: load,
      body: [
        held < s.total ? nv.h('p', { class: 'warning' }, `This site holds the newest ${nv.count(held)} of the ${nv.count(s.total)} quotes of ${s.name}.`) : null,
        nv.facts([
          ['Kind', s.kind],
          ['Quotes', `${nv.count(page.sums.quotes)} (${nv.kinds(page.sums.kinds)}) in ${nv.plural(page.sums.stories, 'story', 'stories')} of ${nv.plural(page.sums.nOutlets, 'outlet')}${page.sums.copies ? `; ${nv.plural(page.sums.copies, 'copy', 'copies')} in other outlets` : ''}`],
          ['Quoted', days.length > 0 ? `${nv.date(days[0][0])} to ${nv.date(days[days.length - 1][0])}${page.sums.undated ? `, and ${nv.plural(page.sums.undated, 'undated quote')}` : ''}` : 'undated'],
          ['Left out', page.sums.unlikely ? nv.h('a', { href: nv.link('quotes', { speaker: s.id, kind: 'unlikely' }) }, nv.plural(page.sums.unlikely, 'doubtful indirect quote')) : null],
          ['Names used (times in quotation marks)', (s.forms ?? []).map(form => (form.n > 0 ? `${form.name} (${nv.count(form.n)})` : form.name)).join(', ')],
          ['Id', nv.h('code', {}, s.id)],
          ['Wikidata', s.qid ? nv.outward(`https://www.wikidata.org/wiki/${encodeURIComponent(s.qid)}`, s.qid) : null],
        ]),
        nv.h('p', { class: 'buttons' }, nv.h('a', { class: 'button', href: nv.link('quotes', { speaker: s.id }) }, 'Search these quotes'),
          nv.h('a', { class: 'button', href: nv.link('quotes', { about: s.id }) }, 'Quotes about them'),
          nv.h('a', { class: 'button', href: nv.link('compare', { speakers: s.id }) }, 'Compare with others')),
        nv.h('h2', {}, 'Over time'), timeline(page, s.name),
        nv.h('div', { class: 'columns' },
          nv.h('section', {}, nv.h('h2', {}, 'Sentiment of their words in quotation marks'), sentiment(s.sentiment)),
          page.sums.titles?.length ? nv.h('section', {}, nv.h('h2', {}, 'Titles'), nv.table('Titles given', ['title', 'from', 'to', 'quotes#'],
            page.sums.titles.map(title => [title.name, nv.date(title.first), nv.date(title.last), title.n]))) : null,
          nv.h('section', {}, nv.h('h2', {}, 'Where'), nv.table('Quotes by outlet, copies included', ['outlet', 'quotes#'],
            (page.sums.outlets ?? []).map(outlet => [nv.outletLink(outlet.name), nv.quotesLink(outlet.n, { speaker: s.id, outlet: outlet.name })]))),
          page.ties?.about ? nv.h('section', {}, nv.h('h2', {}, 'Speaks about'), ties(`${s.name} speaks about, in quotation marks`, 'quotes', page.ties.about, id => ({ speaker: s.id, about: id, kind: 'quoted' }))) : null,
          page.ties?.by ? nv.h('section', {}, nv.h('h2', {}, 'Spoken about by'), ties(`Who speaks about ${s.name}, in quotation marks`, 'quotes', page.ties.by, id => ({ speaker: id, about: s.id, kind: 'quoted' }))) : null,
          page.ties?.beside ? nv.h('section', {}, nv.h('h2', {}, 'Quoted in the same stories'), ties(`Quoted beside ${s.name}`, 'stories', page.ties.beside)) : null),
        nv.h('h2', {}, 'All quotes'), nv.h('div', { class: 'above' }, found, download), list,
      ],
    };
  };

  nv.pages.speakers = ({ q, people }) => {
    let only = people === '1';
    const input = nv.h('input', { type: 'search', autocomplete: 'off', value: q ?? '' });
    const box = nv.h('div', {});
    const status = nv.h('p', { role: 'status' });
    const show = async () => {
      const text = input.value.trim();
      nv.replace('speakers', { q: text, people: only });
      const voices = only ? nv.site.people : nv.site.voices;
      const list = text === '' ? voices.most ?? [] : await nv.findSpeakers(text, FOUND, only);
      if (text !== input.value.trim()) return;
      const one = only ? ['person', 'people'] : ['speaker', 'speakers'];
      status.textContent = text === '' ? `The ${nv.plural(list.length, `most quoted ${one[0]}`, `most quoted ${one[1]}`)} of ${nv.count(voices.speakers)}.`
        : list.length < FOUND ? `${nv.plural(list.length, ...one)} found.` : `The ${FOUND} most quoted that were found; type more of the name.`;
      box.replaceChildren(list.length > 0 ? nv.table('Speakers', ['speaker', 'quotes#'], list.map(one => [[nv.speakerLink(one.id, one.name), one.others?.length ? nv.h('span', { class: 'note' }, ` also ${one.others.join(', ')}`) : null], nv.quotesLink(one.n, { speaker: one.id })])) : '');
    };
    input.addEventListener('input', nv.later(show));
    return { title: 'Speakers', after: show, body: [nv.h('p', { class: 'note' }, nv.countedWords()), nv.field('Name or part of it', input), nv.peopleSwitch(only, wanted => { only = wanted; show(); }), status, box] };
  };
})();
