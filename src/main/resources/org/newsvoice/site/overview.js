'use strict';
(() => {
  const SHARES = 12;
  nv.pages = { '': () => overview() };

  const series = (site, field) => site.volume.map((volume, i) => ({
    name: volume.outlet || 'all other outlets', values: volume[field], colour: volume.outlet ? `c${i}` : 'c7',
  }));

  const volume = site => {
    if (!site.period.starts?.length) return nv.h('p', {}, 'No story is dated.');
    return [
      nv.chart({ title: 'Stories', steps: site.period, series: series(site, 'stories') }),
      nv.chart({ title: 'Quotes', what: 'wire copies count for each outlet that prints them', steps: site.period, series: series(site, 'quotes') }),
    ];
  };

  const voices = site => {
    const { n, speakers, most } = site.voices;
    const top = (most ?? []).slice(0, SHARES);
    const rest = n - top.reduce((sum, voice) => sum + voice.n, 0);
    const highest = top.length > 0 ? top[0].n / n : 1;
    return [
      nv.h('p', {}, `Share of the ${nv.plural(n, 'quote')} of all ${nv.plural(speakers, 'named speaker')}; wire copies count once.`),
      nv.table('Share of voice', ['speaker', 'share', 'of all named#', 'quotes#'], [
        ...top.map(voice => [nv.speakerLink(voice.id, voice.name), nv.bar(voice.n / n / highest), nv.percent(voice.n, n), voice.n]),
        [`${nv.count(Math.max(0, speakers - top.length))} others`, '', nv.percent(rest, n), rest],
      ]),
      nv.h('p', {}, nv.h('a', { href: nv.link('speakers') }, 'All speakers')),
    ];
  };

  const fresh = site => {
    if (!site.newVoices?.length) return nv.h('p', {}, 'Nobody was quoted for the first time lately.');
    return [
      nv.h('p', {}, `First quoted on ${nv.date(site.newSince)} or later, the most quoted first.`),
      nv.table('New voices', ['speaker', 'first quoted', 'quotes#'],
        site.newVoices.map(voice => [nv.speakerLink(voice.id, voice.name), nv.date(voice.first), voice.n])),
    ];
  };

  const changes = site => {
    const c = site.changes;
    if (!c.batch) return nv.h('p', {}, 'There is no batch yet.');
    const than = c.before ? `since the batch of ${nv.date(nv.parseDay(c.before))}` : '; it is the only one';
    return [
      nv.h('p', {}, `The batch of ${nv.date(nv.parseDay(c.batch))} brought ${nv.plural(c.stories, 'story', 'stories')}, ${nv.plural(c.quotes, 'quote')} and ${nv.plural(c.newSpeakers, 'speaker')} not quoted before${c.before ? ' ' : ''}${than}.`),
      c.most?.length ? nv.table('Most quoted in this batch', ['speaker', 'quotes#'], c.most.map(tie => [nv.speakerLink(tie.id, tie.name), tie.n])) : null,
    ];
  };

  const overview = () => {
    const site = nv.site;
    const dated = site.period.first === undefined ? '' : `, published from ${nv.date(site.period.first)} to ${nv.date(site.period.last)}`;
    const search = nv.h('input', { type: 'search', name: 'q', autocomplete: 'off' });
    return {
      title: 'Overview',
      body: [
        nv.h('p', { class: 'lead' }, `${nv.plural(site.quotes, 'quote')} (${nv.kinds(site.kinds)}) in ${nv.plural(site.stories, 'story', 'stories')} of ${nv.plural(site.outlets.length, 'outlet')}${dated}.`),
        site.shown < site.quotes ? nv.h('p', { class: 'warning' }, `This site holds ${nv.count(site.shown)} of the ${nv.count(site.quotes)} quotes: the newest, and all of the most quoted speakers. Figures by day and by speaker count these.`) : null,
        nv.h('form', { class: 'search', role: 'search', onsubmit: event => { event.preventDefault(); location.hash = nv.link('quotes', { q: search.value }); } },
          nv.field('Words of a quote', search), nv.h('button', { type: 'submit' }, 'Search')),
        nv.h('h2', {}, 'Over time'), volume(site),
        nv.h('div', { class: 'columns' },
          nv.h('section', {}, nv.h('h2', {}, 'Share of voice'), voices(site)),
          nv.h('section', {}, nv.h('h2', {}, 'New voices'), fresh(site), nv.h('h2', {}, 'Since the last run'), changes(site))),
      ],
    };
  };
})();
