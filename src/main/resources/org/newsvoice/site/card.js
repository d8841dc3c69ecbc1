'use strict';
// A quote with its context, and lists of quotes.
(() => {
  const PAGE = 25;
  const LINK_COPIED = location.protocol === 'file:' ? 'Link copied. It opens only on this computer; for others, send the quote or the CSV' : 'Link copied';

  nv.speakerName = quote => {
    const who = quote.speaker;
    if (!who) return nv.h('span', { class: 'open' }, 'Speaker left open');
    const name = who.id ? nv.speakerLink(who.id, who.name) : who.name;
    return [name, who.title ? `, ${who.title}` : '', who.others?.length ? ` together with ${who.others.join(', ')}` : ''];
  };

  nv.quoteLink = quote => nv.link('story', { id: quote.story ?? quote.head.id, quote: quote.id });

  const cite = quote => {
    const who = quote.speaker ? quote.speaker.name : 'Speaker unknown';
    const where = [quote.outlets[0], quote.head.published ? nv.date(nv.dayOf(quote.head.published)) : null].filter(Boolean).join(', ');
    return `${quote.words ?? ''} – ${who}, ${where}${quote.head.url ? `, ${quote.head.url}` : ''}`;
  };

  const copy = (words, done) => event => {
    const button = event.currentTarget;
    const told = () => { button.textContent = done; nv.say(done); };
    navigator.clipboard?.writeText(words).then(told, () => fallBack(words, told)) ?? fallBack(words, told);
  };
  const fallBack = (words, told) => {
    const area = nv.h('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    area.value = words;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
    told();
  };

  nv.sentiment = score => (score ? `${score.label} ${nv.signed(score.score)}` : 'not scored');

  // The stored context has a limit: dots where it begins or ends within a sentence.
  const before = words => (/^\s*\p{Ll}/u.test(words) ? `… ${words.trimStart()}` : words);
  const after = words => (/[.!?…"”’')\]]\s*$/.test(words) ? words : `${words.trimEnd()} …`);

  /** A quote; extra are elements for its foot. */
  nv.card = (quote, terms, extra = []) => {
    const others = quote.outlets.slice(1);
    const facts = [nv.kind(quote.kind), `sentiment ${nv.sentiment(quote.sentiment)}`,
      quote.confidence === undefined ? null : `confidence ${quote.confidence.toFixed(2)}`,
      nv.stance(quote), ...(quote.flags ?? []).map(nv.flag)].filter(Boolean);
    const address = () => `${location.href.split('#')[0]}${nv.quoteLink(quote)}`;
    return nv.h('article', { class: 'card', 'aria-label': `Quote of ${quote.speaker ? quote.speaker.name : 'an open speaker'}` },
      nv.h('p', { class: 'who' }, nv.speakerName(quote)),
      nv.h('p', { class: 'said', dir: 'auto' },
        quote.before ? nv.h('span', { class: 'context' }, nv.marked(before(quote.before), null)) : null,
        nv.h('span', { class: 'quoted' }, quote.words ? nv.marked(quote.words, terms) : 'The run stored no text.'),
        quote.after ? nv.h('span', { class: /^\s*[.,;:!?)]/.test(quote.after) ? 'context close' : 'context' }, nv.marked(after(quote.after), null)) : null),
      nv.h('p', { class: 'where' },
        nv.h('a', { href: nv.quoteLink(quote) }, quote.head.title ?? 'The story'), ' · ', nv.outletLink(quote.outlets[0]),
        others.length > 0 ? ` and ${others.length > 3 ? nv.plural(others.length, 'other outlet') : others.join(', ')}` : null,
        ' · ', nv.date(nv.dayOf(quote.head.published)), quote.head.url ? [' · ', nv.outward(quote.head.url, 'original')] : null),
      nv.h('p', { class: 'note' }, facts.join(' · '), nv.h('span', { class: 'copies' }, ' · ',
        nv.h('button', { type: 'button', class: 'plain', onclick: copy(cite(quote), 'Quote copied') }, 'Copy the quote'), ' · ',
        nv.h('button', { type: 'button', class: 'plain', onclick: event => copy(address(), LINK_COPIED)(event) }, 'Copy the link'))),
      nv.h('details', { class: 'note' }, nv.h('summary', {}, 'Why this speaker'),
        nv.h('p', {}, nv.evidence(quote)),
        quote.about?.length ? nv.h('p', {}, 'Names: ', quote.about.map((named, i) => [i > 0 ? ', ' : '', named.id ? nv.speakerLink(named.id, named.name) : named.name])) : null),
      ...extra);
  };

  /** Shows the quotes that a search found, page by page. */
  nv.list = async (box, result, extra) => {
    let shown = 0;
    const cards = nv.h('div', { class: 'cards' });
    const more = nv.h('button', { type: 'button', class: 'more', onclick: () => add(true) });
    const add = async (moveFocus, n = PAGE) => {
      const quotes = await result.page(shown, shown + n);
      const fresh = quotes.map(quote => nv.card(quote, result.words, extra ? extra(quote) : []));
      cards.append(...fresh);
      shown += quotes.length;
      more.textContent = `Show ${Math.min(PAGE, result.total - shown)} more of ${nv.count(result.total - shown)}`;
      more.hidden = shown >= result.total;
      if (moveFocus && fresh.length > 0) fresh[0].querySelector('a, button, summary')?.focus();
    };
    const note = nv.h('p', { class: 'note only-print' });
    box.replaceChildren(note, cards, more);
    await add(false);
    nv.printed({ box, note, total: result.total, shown: () => shown, load: async n => { while (shown < n) await add(false, Math.min(100, n - shown)); } });
  };

  /** How many were found, in words. */
  nv.foundWords = result => {
    const words = result.words.length;
    const less = result.least < words && result.total > 0
      ? ` No quote has all ${words} words; these have at least ${result.least} of them.` : '';
    const cut = result.cut ? ' Only part of the quotes could be searched for the phrase; add a word, a speaker or dates.' : '';
    const none = result.total === 0 ? ' Take a filter away, use fewer words, or tick “also words around the quote and of headlines”.' : '';
    return `${nv.plural(result.total, 'quote')} found.${less}${cut}${none}`;
  };
})();
