
'use strict';
(() => {
  const root = document.documentElement;
  window.addEventListener('error', () => { root.dataset.script = 'failed'; });
  root.classList.add('scripted');

  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const filtered = document.getElementById('filtered');
  const list = document.querySelector('ol.subjects');
  const items = [...list.children];
  const names = ['q', 'kind', 'from', 'to', 'move', 'cause'];

  // With diacritics they are told apart; without, one who types none finds all.
  const plain = text => text.normalize('NFC').toLowerCase();
  const bare = text => plain(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
  const texts = new Map();
  function textOf(item) {
    if (!texts.has(item)) {
      const text = plain(item.firstElementChild.textContent);
      texts.set(item, [text, bare(text)]);
    }
    return texts.get(item);
  }

  function isFound(item, words) {
    if (words.length === 0) return true;
    const [text, without] = textOf(item);
    return words.every(word => word === bare(word) ? without.includes(word) : text.includes(word));
  }

  function isChosen(item, name) {
    const value = form.elements[name].value;
    return value === '' || item.dataset[name].split(' ').includes(value);
  }

  function fill(details) {
    if (details.children.length > 1) return;
    const numbers = details.parentElement.dataset.explained.split(' ').map(Number);
    const { lines, explanations } = shared();
    const both = details.appendChild(document.createElement('div'));
    both.className = 'both';
    [list.dataset.from, list.dataset.to].forEach((heading, side) => {
      const column = both.appendChild(document.createElement('section'));
      column.appendChild(document.createElement('h4')).textContent = heading;
      for (const line of explanations[numbers[side]].map(number => lines[number])) {
        const row = column.appendChild(document.createElement('p'));
        const depth = line.length - line.trimStart().length;
        row.textContent = line.trim();
        row.className = depth > 2 ? 'deeper' : depth > 0 ? 'reason' : line.endsWith(':') ? 'heading' : '';
      }
    });
  }

  let explained;
  const shared = () => explained ??= JSON.parse(document.getElementById('explanations').textContent);

  function show() {
    const words = plain(form.elements.q.value).split(/\s+/).filter(word => word !== '');
    let count = 0;
    for (const item of items) {
      const isShown = names.slice(1).every(name => isChosen(item, name)) && isFound(item, words);
      item.hidden = !isShown;
      if (isShown) count++;
    }

    const number = value => value.toLocaleString(root.lang);
    shown.textContent = shown.dataset.text.replace('{0}', number(count)).replace('{1}', number(items.length));
    const active = names.map(name => form.elements[name]).filter(control => control.value !== '');
    filtered.hidden = active.length === 0;
    filtered.textContent = `${filtered.dataset.text}: ` + active.map(control =>
      `${control.parentElement.firstChild.textContent.trim()}: ${control.selectedOptions ? control.selectedOptions[0].textContent : control.value}`).join('; ');

    const now = address();
    for (const link of document.querySelectorAll('td a, .amount a, .numbers a')) {
      if (link.hash === `#${now}`) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  // The address says what is shown, so that it can be passed on.
  function address() {
    const parts = new URLSearchParams();
    for (const name of ['from', 'to', 'kind', 'move', 'cause', 'q']) {
      if (form.elements[name].value !== '') parts.set(name, form.elements[name].value);
    }
    return parts.toString();
  }

  function read() {
    const parts = new URLSearchParams(location.hash.slice(1));
    for (const name of names) {
      const control = form.elements[name];
      control.value = parts.get(name) ?? '';
      if (control.selectedIndex === -1) control.value = '';
    }
    show();
    const open = parts.get('open');
    const item = open === null ? undefined : items.find(candidate => candidate.dataset.id === open);
    const details = item?.querySelector('details');
    if (details) {
      fill(details);
      details.open = true;
    }
    if (names.some(name => parts.has(name))) document.getElementById('subjects').scrollIntoView();
  }

  function write() {
    const now = address();
    history.replaceState(null, '', now === '' ? '#' : `#${now}`);
    show();
  }

  let waiting;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(write, 120); });
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(write));
  list.addEventListener('toggle', event => { if (event.target.open) fill(event.target); }, true);
  window.addEventListener('hashchange', () => {
    if (location.hash === '#subjects') return;
    read();
    document.getElementById('subjects-head').focus({ preventScroll: true });
  });
  read();
  root.dataset.script ??= 'ready';
})();
