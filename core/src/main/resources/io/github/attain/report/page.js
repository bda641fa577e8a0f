(function () {
  'use strict';
  var root = document.documentElement;
  var table = document.getElementById('results');
  var rows = table ? Array.from(table.tBodies) : [];
  var chosen = new Set();
  var order = {by: '0', sign: 1};

  function all(selector) {
    return Array.from(document.querySelectorAll(selector));
  }

  function language() {
    return root.classList.contains('zh') ? 'zh' : 'en';
  }

  // The words of options and of the title cannot be elements, so they are put here.
  function speak(to) {
    root.classList.remove('zh', 'en');
    root.classList.add(to);
    root.lang = to;
    all('option[data-zh], title').forEach(function (e) {
      e.textContent = e.getAttribute('data-' + to);
    });
    all('[data-speak]').forEach(function (b) {
      b.setAttribute('aria-pressed', String(b.dataset.speak === to));
    });
    if (root.classList.contains('live')) {
      sort();
    }
  }

  function filter() {
    var wanted = {};
    all('[data-filter]').forEach(function (s) {
      wanted[s.dataset.filter] = s.value;
    });
    var shown = 0;
    rows.forEach(function (row) {
      var fits = !chosen.size || chosen.has(row.dataset.verdict);
      Object.keys(wanted).forEach(function (key) {
        fits = fits ? !wanted[key] || row.dataset[key] === wanted[key] : fits;
      });
      row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    var counter = document.getElementById('shown');
    if (counter) {
      counter.textContent = String(shown);
    }
    all('.chip').forEach(function (chip) {
      chip.setAttribute('aria-pressed', String(chosen.has(chip.dataset.verdict)));
    });
  }

  function said(element) {
    var own = element.querySelector('[lang=' + language() + ']');
    return (own || element).textContent;
  }

  function key(row) {
    var cell = order.by === 'field' ? row.querySelector('.field') : row.rows[0].cells[Number(order.by)];
    return cell.hasAttribute('data-key') ? cell.dataset.key : said(cell);
  }

  // Numbers by size, words by the language that is shown, what is not there last; equals as they came.
  function compare(one, other) {
    var a = key(one), b = key(other);
    var result;
    if (a === '' || b === '') {
      result = (a === '' ? 1 : 0) - (b === '' ? 1 : 0);
      return result || one.place - other.place;
    }
    result = isNaN(a) || isNaN(b) ? a.localeCompare(b, language()) : a - b;
    return result * order.sign || one.place - other.place;
  }

  function sort() {
    rows.slice().sort(compare).forEach(function (row) {
      table.appendChild(row);
    });
    mark();
  }

  function mark() {
    all('.sort').forEach(function (button) {
      var mine = button.dataset.by === order.by;
      if (mine) {
        button.dataset.order = order.sign > 0 ? 'up' : 'down';
        button.parentNode.setAttribute('aria-sort', order.sign > 0 ? 'ascending' : 'descending');
      } else {
        delete button.dataset.order;
      }
    });
    all('th[aria-sort]').forEach(function (th) {
      if (!th.querySelector('[data-order]')) {
        th.removeAttribute('aria-sort');
      }
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (!button) {
      return;
    }
    if (button.dataset.speak) {
      speak(button.dataset.speak);
    } else if (button.dataset.by) {
      order = {by: button.dataset.by, sign: order.by === button.dataset.by ? -order.sign : 1};
      sort();
    } else if (button.dataset.verdict) {
      var verdict = button.dataset.verdict;
      if (!chosen.delete(verdict)) {
        chosen.add(verdict);
      }
      filter();
    } else if ('reset' in button.dataset) {
      chosen.clear();
      all('[data-filter]').forEach(function (s) {
        s.value = '';
      });
      filter();
    } else if ('print' in button.dataset) {
      window.print();
    }
  });
  document.addEventListener('change', filter);

  rows.forEach(function (row, i) {
    row.place = i;
  });
  // The rows come in the order of their numbers, so that nothing is moved when the page opens.
  speak(language());
  root.classList.add('live');
  mark();
  filter();
})();
