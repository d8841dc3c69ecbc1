'use strict';
// The part of the address after # says which page is shown, and how.
(() => {
  const main = document.getElementById('main');
  let run = 0;
  let first = true;

  const read = () => {
    const [page, query] = location.hash.replace(/^#\/?/, '').split('?');
    return { page, parameters: Object.fromEntries(new URLSearchParams(query ?? '')) };
  };

  /** Keeps the state of a page in the address, without a new step back. */
  nv.replace = (page, parameters) => history.replaceState(null, '', nv.link(page, parameters));

  const show = async () => {
    if (location.hash === '#main') return;
    const mine = ++run;
    delete main.dataset.ready;
    const { page, parameters } = read();
    for (const link of document.querySelectorAll('nav a')) {
      if (link.dataset.page === page) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    try {
      const make = nv.pages[page] ?? (() => ({ title: 'No such page', body: [nv.h('p', {}, nv.h('a', { href: '#/' }, 'Go to the overview.'))] }));
      const shown = await make(parameters);
      if (mine !== run) return;
      document.title = `${shown.title} – Newsvoice`;
      const heading = nv.h('h1', { tabindex: '-1' }, shown.title);
      main.replaceChildren(heading, ...shown.body.flat(3).filter(Boolean));
      if (!first) {
        scrollTo(0, 0);
        heading.focus();
      }
      first = false;
      await shown.after?.();
      main.dataset.ready = String(mine);
    } catch (error) {
      main.replaceChildren(nv.h('h1', { tabindex: '-1' }, 'Something is missing'), nv.h('p', {}, `${error.message} Make the site again with newsvoice site.`));
    }
  };

  addEventListener('hashchange', show);
  nv.get('site').then(site => {
    nv.site = site;
    site.outlets ??= [];
    site.years ??= [];
    document.getElementById('foot').append(nv.h('p', {}, `Tables of run ${site.run.id}, complete on ${site.run.finished.slice(0, 16).replace('T', ' ')} UTC, by newsvoice ${site.run.version}. Speakers are found by a program and can be wrong: look at the story before you cite.`));
    return show();
  }).catch(error => main.replaceChildren(nv.h('h1', {}, 'Newsvoice'), nv.h('p', {}, error.message)));
})();
