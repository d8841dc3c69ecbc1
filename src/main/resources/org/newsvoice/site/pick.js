'use strict';
// A field that suggests speakers while somebody types, and keeps those that were chosen (a combobox with a list).
(() => {
  /** As many speakers with a part of a name are offered for one that nobody has. */
  const LIKE = 6;

  /**
   * A field for the ids in query[name], with commas between: { label, name, most }. Enter takes the marked suggestion, the first at
   * the start; arrows mark another; Escape closes the list. Changed is called when somebody was chosen or removed.
   */
  nv.speakerField = (query, changed, { label, name = 'speaker', most = 20 }) => {
    const box = nv.h('ul', { class: 'suggested', role: 'listbox', id: nv.id(), 'aria-label': 'Suggested speakers', hidden: true });
    const chosen = nv.h('ul', { class: 'chips', 'aria-label': 'Chosen speakers' });
    const nobody = nv.h('div', { class: 'nobody', 'aria-live': 'polite' });
    const input = nv.h('input', { type: 'search', autocomplete: 'off', role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': box.id });
    let found = [];
    let marked = 0;
    let asked = null;

    const ids = () => (query[name] ? query[name].split(',') : []);
    const keep = list => {
      query[name] = [...new Set(list)].join(',');
      show();
      changed();
    };
    const show = async () => {
      const names = await Promise.all(ids().map(async id => [id, (await nv.speaker(id))?.speaker.name ?? id]));
      chosen.replaceChildren(...names.map(([id, who]) => nv.h('li', {}, nv.h('button', { type: 'button', 'aria-label': `Remove ${who}`, onclick: () => {
        keep(ids().filter(other => other !== id));
        input.focus();
      } }, `${who} ×`))));
      input.disabled = ids().length >= most;
      input.placeholder = input.disabled ? `${most} chosen` : '';
    };

    const close = () => {
      found = [];
      draw();
    };
    const choose = one => {
      input.value = '';
      nobody.replaceChildren();
      asked = null;
      close();
      keep([...ids(), one.id]);
      input.focus();
    };
    const draw = () => {
      box.replaceChildren(...found.map((one, i) => nv.h('li', {
        role: 'option', id: `${box.id}-${i}`, 'aria-selected': String(i === marked), onpointerdown: event => event.preventDefault(), onclick: () => choose(one),
      }, `${one.name} (${nv.count(one.n)})`, one.others.length > 0 ? nv.h('span', { class: 'note' }, ` also ${one.others.join(', ')}`) : null)));
      box.hidden = found.length === 0;
      input.setAttribute('aria-expanded', String(found.length > 0));
      if (found.length > 0) input.setAttribute('aria-activedescendant', `${box.id}-${marked}`);
      else input.removeAttribute('aria-activedescendant');
    };
    const offer = async () => {
      const text = input.value;
      if (text === asked) return;
      const list = (await nv.findSpeakers(text, 8 + ids().length)).filter(one => !ids().includes(one.id)).slice(0, 8);
      if (text !== input.value) return;
      asked = text;
      found = list;
      marked = 0;
      draw();
      if (text.trim() !== '') nv.say(`${nv.plural(found.length, 'speaker')} suggested`);
    };

    /** Says that nobody has the name, and offers those who have a word of it, the family name first. */
    const tell = async text => {
      let like = [];
      for (const word of nv.words(text).reverse()) {
        if (like.length === 0) like = (await nv.findSpeakers(word, LIKE + ids().length)).filter(one => !ids().includes(one.id)).slice(0, LIKE);
      }
      if (text !== input.value) return;
      nobody.replaceChildren(nv.h('p', {}, `No speaker is called “${text.trim()}”.${like.length > 0 ? ' Speakers with a part of that name:' : ''}`),
        nv.h('p', { class: 'buttons' }, like.map(one => nv.h('button', { type: 'button', onclick: () => choose(one) }, `${one.name} (${nv.count(one.n)})`))));
    };

    const keys = {
      ArrowDown: () => { marked = (marked + 1) % found.length; },
      ArrowUp: () => { marked = (marked + found.length - 1) % found.length; },
      Escape: () => { found = []; },
    };
    input.addEventListener('keydown', async event => {
      if (event.key === 'Enter' && input.value.trim() !== '') {
        event.preventDefault();
        if (found.length === 0) asked = null;
        const text = input.value;
        await offer();
        if (found.length > 0) choose(found[marked]);
        else if (text === input.value) await tell(text);
      } else if (found.length > 0 && keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
        draw();
      }
    });
    input.addEventListener('input', () => nobody.replaceChildren());
    input.addEventListener('input', nv.later(offer, 150));
    input.addEventListener('blur', close);
    input.addEventListener('focus', () => { asked = null; if (input.value !== '') offer(); });
    show();
    return nv.h('div', { class: 'wide' }, nv.h('div', { class: 'pick' }, nv.field(label, input), box), nobody, chosen);
  };
})();
