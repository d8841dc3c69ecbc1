'use strict';
(() => {
  const WHICH = [['', 'confidence below 0.70'], ['0.5', 'confidence below 0.50'], ['0.9', 'confidence below 0.90'], ['ambiguous', 'names that several people have'], ['open', 'speaker left open']];

  const ask = which => {
    if (which === 'ambiguous') return { ambiguous: '1', sort: 'doubtful' };
    if (which === 'open') return { open: true };
    return { most: which || '0.7', sort: 'doubtful' };
  };

  nv.pages.review = parameters => {
    const query = { ...parameters };
    const status = nv.h('p', { role: 'status' });
    const list = nv.h('div', {});
    const kept = nv.h('p', {});
    const save = nv.h('button', { type: 'button', onclick: async () => nv.save('corrections.jsonl', 'application/jsonl;charset=utf-8', await nv.goldFile()) });
    const clear = nv.h('button', { type: 'button', onclick: () => {
      if (!confirm('Remove all corrections from this browser?')) return;
      nv.corrections.clear();
      show();
    } }, 'Remove them');
    const count = () => {
      const n = Object.keys(nv.corrections.all()).length;
      kept.textContent = n === 0 ? 'No correction yet. Corrections stay in this browser until you save them.' : `${nv.plural(n, 'correction')} in this browser.`;
      save.textContent = `Save ${nv.plural(n, 'correction')} as a gold file`;
      save.disabled = clear.disabled = n === 0;
    };
    // The story is read when somebody opens the correction of its quote.
    const correct = quote => {
      const place = nv.h('details', { class: 'note', ontoggle: async event => {
        if (!place.open || place.dataset.asked) return;
        place.dataset.asked = '1';
        const story = await nv.story(quote.story);
        const inStory = (story?.quotes ?? []).find(one => one.id === quote.id);
        const form = inStory ? nv.correction(story, inStory, count) : null;
        if (form) {
          form.open = true;
          place.replaceWith(form);
        } else {
          place.append(nv.h('p', {}, 'This quote cannot be corrected here: its text was not stored.'));
        }
      } }, nv.h('summary', {}, 'Wrong speaker?'));
      return [place];
    };
    const show = async () => {
      nv.replace('review', query);
      count();
      const result = await nv.search({ ...ask(query.which), outlet: query.outlet, kind: 'quoted' });
      status.textContent = `${nv.plural(result.total, 'quote')}, the least sure first.`;
      await nv.list(list, result, correct);
    };
    const outlets = [['', 'all outlets'], ...nv.site.outlets.map(outlet => [outlet.name, outlet.name])];
    return {
      title: 'Review',
      after: show,
      body: [
        nv.h('p', {}, 'Quotes in quotation marks whose speaker is doubtful. Say who is right; the gold file can be given to newsvoice evaluate and newsvoice train-attribution.'),
        nv.h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
          nv.field('Which', nv.select(WHICH, query.which, value => { query.which = value; show(); })),
          nv.hasOutlets() && nv.field('Outlet', nv.select(outlets, query.outlet, value => { query.outlet = value; show(); }))),
        kept, nv.h('p', { class: 'buttons' }, save, clear), status, list,
      ],
    };
  };
})();
