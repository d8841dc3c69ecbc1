'use strict';
(() => {
  const SHOWN = 50;
  // As Overview.java names the file of an outlet.
  const key = name => nv.site.outlets.find(outlet => outlet.name === name)?.key;

  nv.outlet = name => {
    const file = key(name);
    return file ? nv.get(`outlets/${file}`) : Promise.resolve(null);
  };

  /** Whether there are outlets to choose from. */
  nv.hasOutlets = () => nv.site.outlets.length > 1;

  // As many as OutletSums.java keeps of each outlet.
  const MAX_SPEAKERS = 5000;
  nv.hasAllSpeakers = ({ speakers = [] }) => speakers.length < MAX_SPEAKERS;
  nv.quotedOf = ({ speakers = [] }, people) => speakers.filter(speaker => speaker.person || !people);
  nv.numberOfSpeakers = page => (nv.hasAllSpeakers(page) ? nv.count((page.speakers ?? []).length) : `${nv.count(MAX_SPEAKERS)} or more`);

  nv.pages.outlet = async ({ name, people }) => {
    const page = await nv.outlet(name).catch(() => null);
    if (!page) return { title: name ?? 'Outlet', body: [nv.h('p', {}, 'This site has no page for that outlet. ', nv.h('a', { href: nv.link('quotes', { outlet: name }) }, 'Its quotes'))] };
    const o = page.outlet;
    const days = (o.days ?? []).map(day => [day.day, day.n]);
    const quoteDays = nv.pairs(page.quoteDays);
    const steps = days.length > 0 ? nv.steps(days[0][0], days[days.length - 1][0]) : null;
    const list = nv.h('div', {});
    const quoted = nv.h('div', {});
    const draw = only => {
      const all = nv.quotedOf(page, only);
      quoted.replaceChildren(nv.table(`Quotes by ${only ? 'person' : 'speaker'}${all.length > SHOWN ? `, the ${SHOWN} most quoted` : ''}`, [only ? 'person' : 'speaker', 'quotes#', 'share of named#'],
        all.slice(0, SHOWN).map(one => [nv.speakerLink(one.id, one.name), nv.quotesLink(one.n, { speaker: one.id, outlet: o.name }), nv.percent(one.n, page.named)])));
    };
    draw(people === '1');
    return {
      title: o.name,
      after: async () => nv.list(list, await nv.search({ outlet: o.name })),
      body: [
        nv.facts([
          ['Stories', `${nv.count(o.stories)}${o.copies ? `, ${nv.count(o.copies)} of them (${nv.percent(o.copies, o.stories)}) copies of a story that came earlier` : ''}`],
          ['Published', days.length > 0 ? `${nv.date(days[0][0])} to ${nv.date(days[days.length - 1][0])}${o.undated ? `, ${nv.count(o.undated)} undated` : ''}` : 'undated'],
          ['Quotes', `${nv.count(page.quotes)}, ${nv.percent(page.named, page.quotes)} of a named speaker, ${nv.percent(page.open, page.quotes)} left open`],
          ['Speakers', nv.numberOfSpeakers(page)],
        ]),
        nv.h('p', { class: 'buttons' }, nv.h('a', { class: 'button', href: nv.link('quotes', { outlet: o.name }) }, 'Search its quotes'),
          nv.h('a', { class: 'button', href: nv.link('compare', { outlets: o.name }) }, 'Compare with others')),
        nv.h('h2', {}, 'Over time'),
        steps ? [nv.chart({ title: 'Stories', steps, series: [{ name: 'stories', values: nv.byStep(days, steps) }], link: (from, to) => nv.link('quotes', { outlet: o.name, from, to }) }),
          nv.chart({ title: 'Quotes', steps, series: [{ name: 'quotes', values: nv.byStep(quoteDays, steps) }],
            what: 'drag to read those of a time', link: (from, to) => nv.link('quotes', { outlet: o.name, from, to }),
            brush: (from, to) => { location.hash = nv.link('quotes', { outlet: o.name, from, to }); } })] : null,
        nv.h('h2', {}, 'Whom it quotes'),
        nv.peopleSwitch(people === '1', only => { draw(only); nv.replace('outlet', { name, people: only }); }), quoted,
        nv.h('h2', {}, 'Newest quotes'), list,
      ],
    };
  };

  nv.pages.outlets = () => ({
    title: 'Outlets',
    body: [nv.table('Outlets by stories', ['outlet', 'stories#', 'copies#', 'quotes#'],
      nv.site.outlets.map(o => [nv.outletLink(o.name), o.stories, o.copies, o.quotes]))],
  });
})();
