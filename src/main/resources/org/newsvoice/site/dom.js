'use strict';
// Every text becomes a text node; nothing is ever parsed as HTML.
(() => {
  const SVG = 'http://www.w3.org/2000/svg';

  const fill = (element, attributes, children) => {
    for (const [name, value] of Object.entries(attributes ?? {})) {
      if (value === undefined || value === null || value === false) continue;
      if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (name === 'value') element.value = value;
      else element.setAttribute(name, value === true ? '' : value);
    }
    element.append(...children.flat(3).filter(child => child !== null && child !== undefined && child !== false));
    return element;
  };

  /** An element: nv.h('p', { class: 'note' }, 'words', otherElement). */
  nv.h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

  /** An element of SVG. */
  nv.s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

  const DAY = 864e5;
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  /** 6 Oct 2008, of days since 1970. */
  nv.date = day => {
    if (day === undefined || day === null) return 'undated';
    const d = new Date(day * DAY);
    return `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
  };
  nv.dayOf = instant => (instant ? Math.floor(Date.parse(instant) / DAY) : null);
  nv.isoDay = day => new Date(day * DAY).toISOString().slice(0, 10);
  nv.parseDay = text => (/^\d{4}-\d\d-\d\d$/.test(text ?? '') ? Math.floor(Date.parse(text) / DAY) : null);
  nv.month = day => {
    const d = new Date(day * DAY);
    return `${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}`;
  };

  const THIN = '\u202f';
  nv.count = n => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  nv.plural = (n, one, many) => `${nv.count(n)} ${n === 1 ? one : many ?? one + 's'}`;
  nv.percent = (n, all) => (all === 0 ? '–' : `${(100 * n / all).toFixed(n / all < 0.1 ? 1 : 0)}${THIN}%`);
  nv.signed = x => (x === undefined || x === null ? '–' : (x >= 0.005 ? '+' : x <= -0.005 ? '−' : '') + Math.abs(x).toFixed(2));

  /** A hash of a page and its parameters; empty ones are left out. */
  nv.link = (page, parameters = {}) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(parameters)) {
      if (value !== undefined && value !== null && value !== '' && value !== false) query.set(name, value === true ? '1' : value);
    }
    const text = query.toString();
    return `#/${page}${text ? '?' + text : ''}`;
  };
  nv.speakerLink = (id, name) => nv.h('a', { href: nv.link('speaker', { id }) }, name);
  nv.outletLink = name => nv.h('a', { href: nv.link('outlet', { name }) }, name);

  /** A link to another site; only to the web. */
  nv.outward = (url, words) => (/^https?:\/\//i.test(url ?? '') ? nv.h('a', { href: url, rel: 'noreferrer noopener nofollow' }, words) : null);

  /** A table that scrolls on its own; a heading that ends in # is of numbers, and the first cell of a row is its heading. */
  nv.table = (caption, headings, rows) => {
    const numeric = headings.map(heading => heading.endsWith('#'));
    return nv.h('div', { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption },
      nv.h('table', {},
        nv.h('caption', {}, caption),
        nv.h('thead', {}, nv.h('tr', {}, headings.map((heading, i) =>
          nv.h('th', { scope: 'col', class: numeric[i] ? 'n' : null }, heading.replace(/#$/, ''))))),
        nv.h('tbody', {}, rows.map(row => nv.h('tr', {}, row.map((cell, i) => (i === 0
          ? nv.h('th', { scope: 'row' }, cell)
          : nv.h('td', { class: numeric[i] ? 'n' : null }, typeof cell === 'number' ? nv.count(cell) : cell))))))));
  };

  nv.facts = pairs => nv.h('dl', { class: 'facts' }, pairs.filter(pair => pair[1]).map(([name, value]) =>
    nv.h('div', {}, nv.h('dt', {}, name), nv.h('dd', {}, value))));

  let last = 0;
  nv.id = () => `n${++last}`;

  /** A labelled field. */
  nv.field = (label, control) => {
    control.id = control.id || nv.id();
    return nv.h('div', { class: 'field' }, nv.h('label', { for: control.id }, label), control);
  };

  /** A select; options are [value, words]. */
  nv.select = (options, value, onchange) => {
    const select = nv.h('select', { onchange: event => onchange(event.target.value) },
      options.map(([v, words]) => nv.h('option', { value: v }, words)));
    select.value = value ?? '';
    return select;
  };

  nv.later = (work, wait = 250) => {
    let timer = null;
    return (...words) => {
      clearTimeout(timer);
      timer = setTimeout(() => work(...words), wait);
    };
  };

  /** Saves words as a file. */
  nv.save = (name, type, text) => {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = nv.h('a', { href: url, download: name });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  };

  /** Says something to those who cannot see it. */
  nv.say = words => {
    const box = document.getElementById('said') ?? document.body.appendChild(nv.h('p', { id: 'said', class: 'unseen', role: 'status' }));
    box.textContent = words;
  };
})();
