'use strict';
(() => {
  const SHARES = 12;
  nv.pages = { '': parameters => overview(parameters) };

  const series = (site, field) => site.volume.map((volume, i) => ({
    name: volume.outlet || 'all other outlets', values: volume[field], colour: volume.outlet ? `c${i}` : 'c7',
  }));

  const volume = site => {
    if (!site.period.starts?.length) return nv.h('p', {}, 'No story is dated.');
    const link = (from, to, k) => nv.link('quotes', { from, to, outlet: site.volume[k]?.outlet });
    return [
      nv.chart({ title: 'Stories', what: 'a column leads to its quotes', steps: site.period, series: series(site, 'stories'), link }),
      nv.chart({ title: 'Quotes', what: 'wire copies count for each outlet that prints them', steps: site.period, series: series(site, 'quotes'), link }),
    ];
  };

  const voices = (site, people) => {
    const { n, speakers, most } = people ? site.people : site.voices;
    const top = (most ?? []).slice(0, SHARES);
    if (top.length === 0) return nv.h('p', {}, 'Nobody is named.');
    const rest = n - top.reduce((sum, voice) => sum + voice.n, 0);
    return [
      nv.h('p', {}, `Share of the ${nv.plural(n, 'quote')} of all ${people ? nv.plural(speakers, 'named person', 'named people') : nv.plural(speakers, 'named speaker')}; wire copies count once.`),
      nv.table('Share of voice', [people ? 'person' : 'speaker', 'share', 'of all named#', 'quotes#'], [
        ...top.map(voice => [nv.speakerLink(voice.id, voice.name), nv.bar(voice.n / top[0].n), nv.percent(voice.n, n), nv.quotesLink(voice.n, { speaker: voice.id })]),
        [`${nv.count(Math.max(0, speakers - top.length))} others`, '', nv.percent(rest, n), rest],
      ]),
      nv.h('p', {}, nv.h('a', { href: nv.link('speakers', { people }) }, people ? 'All people' : 'All speakers')),
    ];
  };

  const fresh = (site, people) => {
    const list = people ? site.newPeople : site.newVoices;
    if (!list?.length) return nv.h('p', {}, 'Nobody was quoted for the first time lately.');
    return [
      nv.h('p', {}, `First quoted on ${nv.date(site.newSince)} or later, the most quoted first.`),
      nv.table('New voices', [people ? 'person' : 'speaker', 'first quoted', 'quotes#'],
        list.map(voice => [nv.speakerLink(voice.id, voice.name), nv.date(voice.first), nv.quotesLink(voice.n, { speaker: voice.id })])),
    ];
  };

  const changes = (site, people) => {
    const c = site.changes;
    if (!c.batch) return nv.h('p', {}, 'There is no batch yet.');
    const most = (people ? c.mostPeople : c.most) ?? [];
    return [
      nv.h('p', {}, `The batch of ${nv.date(nv.parseDay(c.batch))} has ${nv.plural(c.stories, 'story', 'stories')} with ${nv.plural(c.quotes, 'quote')}. ${nv.plural(c.newSpeakers, 'speaker is', 'speakers are')} quoted for the first time. ${c.before ? `The batch before it is of ${nv.date(nv.parseDay(c.before))}.` : 'It is the only batch.'}`),
      most.length > 0 ? nv.table('Most quoted in this batch', [people ? 'person' : 'speaker', 'quotes#'], most.map(tie => [nv.speakerLink(tie.id, tie.name), tie.n])) : null,
    ];
  };

  /** A switch between all speakers and people alone; changed(true) when people alone are wanted. */
  nv.peopleSwitch = (people, changed) => {
    const box = nv.h('input', { type: 'checkbox', onchange: event => changed(event.target.checked) });
    box.checked = people;
    return nv.h('p', { class: 'switch' }, nv.h('label', {}, box, ' only people, no organizations'));
  };

  const overview = ({ people }) => {
    const site = nv.site;
    const share = nv.h('div', {});
    const news = nv.h('div', {});
    const batch = nv.h('div', {});
    const draw = only => {
      share.replaceChildren(...[voices(site, only)].flat());
      news.replaceChildren(...[fresh(site, only)].flat());
      batch.replaceChildren(...[changes(site, only)].flat().filter(Boolean));
    };
    draw(people === '1');
    const dated = site.period.first === undefined ? '' : `, published from ${nv.date(site.period.first)} to ${nv.date(site.period.last)}`;
    const search = nv.h('input', { type: 'search', name: 'q', autocomplete: 'off' });
    return {
      title: 'Overview',
      body: [
        nv.h('p', { class: 'lead' }, `${nv.plural(Object.values(site.kinds ?? {}).reduce((a, b) => a + b, 0), 'quote')} (${nv.kinds(site.kinds)}) in ${nv.plural(site.stories, 'story', 'stories')} of ${nv.plural(site.outlets.length, 'outlet')}${dated}.`),
        site.shown < site.quotes ? nv.h('p', { class: 'warning' }, `This site holds ${nv.count(site.shown)} of the ${nv.count(site.quotes)} quotes: the newest, and all of the most quoted speakers. Figures of quotes and speakers count these.`) : null,
        nv.h('form', { class: 'search', role: 'search', onsubmit: event => { event.preventDefault(); location.hash = nv.link('quotes', { q: search.value }); } },
          nv.field('Words of a quote', search), nv.h('button', { type: 'submit' }, 'Search')),
        nv.h('p', { class: 'note' }, nv.countedWords()),
        nv.h('h2', {}, 'Over time'), volume(site),
        nv.peopleSwitch(people === '1', only => { draw(only); nv.replace('', { people: only }); }),
        nv.h('div', { class: 'columns' },
          nv.h('section', {}, nv.h('h2', {}, 'Share of voice'), share),
          nv.h('section', {}, nv.h('h2', {}, 'New voices'), news, nv.h('h2', {}, 'The last batch'), batch)),
      ],
    };
  };
})();
