'use strict';
// A list on the screen grows page by page; on paper it should be whole.
(() => {
  /** More quotes than this are not printed; the file of the download holds them. */
  const MOST = 1000;
  let list = null;

  /** Remembers the list of the page: { box, total, shown(), load(n) }. */
  nv.printed = one => {
    list = one;
    tell();
  };

  /** Says on paper how many of how many it holds. */
  const tell = () => {
    const n = list.shown();
    const words = n >= list.total ? '' : n >= MOST ? `A page prints ${nv.count(MOST)} quotes at most.` : 'The button “Print” of the page prints more.';
    list.note.textContent = `${nv.count(n)} of ${nv.plural(list.total, 'quote')}. ${words}`;
  };
  addEventListener('beforeprint', () => { if (list?.box.isConnected) tell(); });

  const all = async () => {
    await list.load(Math.min(MOST, list.total));
    tell();
    print();
  };

  nv.printButton = result => nv.h('button', { type: 'button', class: 'print', disabled: result.total === 0, onclick: all },
    result.total > MOST ? `Print the first ${nv.count(MOST)}` : `Print ${result.total === 1 ? 'it' : `all ${nv.count(result.total)}`}`);

  addEventListener('keydown', event => {
    if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    if (!list?.box.isConnected || list.shown() >= Math.min(MOST, list.total)) return;
    event.preventDefault();
    all();
  });
})();
