'use strict';
// Words as the index has them (SearchWords.java cuts in the same way), and evidence in words.
(() => {
  nv.plain = text => text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/['\u2019]/g, '').toLowerCase();
  nv.words = text => nv.plain(text).split(/[^\p{L}\p{N}]+/u).filter(word => word !== '' && word.length <= 40);

  /** The text with the words that begin with one of the terms marked. */
  nv.marked = (text, terms) => {
    if (!terms || terms.length === 0) return [text];
    return text.split(/([\p{L}\p{N}\p{M}'\u2019]+)/u).map((part, i) => (i % 2 === 1 && hits(part, terms) ? nv.h('mark', {}, part) : part));
  };
  const hits = (part, terms) => nv.words(part).some(word => terms.some(term =>
    (term.exact ? word === term.word : word.startsWith(term.word))));

  const KINDS = { direct: 'direct quote', mixed: 'partly quoted', indirect: 'reported without quotation marks' };
  nv.kind = kind => KINDS[kind] ?? kind;

  /** How it is meant, where it is more or less than said. */
  nv.stance = ({ stance }) => (stance && stance !== 'asserted' ? `stance ${stance}` : null);

  /** Counts by kind, in words. */
  nv.kinds = kinds => [['direct', 'direct'], ['mixed', 'partly quoted'], ['indirect', 'without quotation marks']]
    .filter(([kind]) => kinds?.[kind]).map(([kind, words]) => `${nv.count(kinds[kind])} ${words}`).join(', ');

  /** Which quotes the figures of all pages count. */
  nv.countedWords = () => [
    'Counted are quotes in quotation marks, and speech reported without them if its confidence is 0.50 or more.',
    nv.site.unlikely > 0 ? [' ', nv.h('a', { href: nv.link('quotes', { kind: 'unlikely' }) }, `${nv.plural(nv.site.unlikely, 'doubtful indirect quote')}`),
      nv.site.unlikely === 1 ? ' is left out.' : ' are left out.'] : null];

  /** A count that leads to its quotes. */
  nv.quotesLink = (n, query) => nv.h('a', { href: nv.link('quotes', query) }, nv.count(n));

  const FLAGS = {
    fragment: 'some words of a sentence',
    unclosed: 'the closing mark is missing',
    multi_paragraph: 'runs over several paragraphs',
    split: 'in several parts',
    nested: 'within another quote',
    outside_body: 'in a headline, deck or caption',
    only_in_copy: 'only in a copy of the story',
    ambiguous_speaker: 'several people have this family name',
  };
  nv.flag = flag => FLAGS[flag] ?? flag.replace(/_/g, ' ');

  nv.rule = rule => nv.site.rules?.[rule] ?? rule.replace(/_/g, ' ');

  /** Why this speaker, as a sentence. */
  nv.evidence = quote => {
    if (!quote.speaker) return 'The story does not say clearly who is speaking, so the speaker is left open.';
    const parts = [];
    if (quote.rule) parts.push(nv.rule(quote.rule));
    if (quote.cue) parts.push(`the reporting words are “${quote.cue}”`);
    const words = parts.length > 0 ? parts.join('; ') : 'the story names the speaker';
    return `${words[0].toUpperCase()}${words.slice(1)}. ${nv.sure(quote)}`;
  };
  nv.sure = quote => (quote.confidence === undefined ? ''
    : `Probability ${quote.confidence.toFixed(2)} that ${quote.kind === 'indirect' ? 'these words are reported' : 'this is the speaker'}.`);
})();
