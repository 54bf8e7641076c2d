// SPDX-License-Identifier: GPL-3.0-or-later
'use strict';
// Finds entries whose words begin with all the words typed. Case, accents and the forms of Persian letters do not matter.
(function () {
  function fold(text) {
    return text.replace(/\u200c/g, ' ').normalize('NFKD').replace(/[\u0300-\u036f\u0640\u064b-\u065f\u0670\u200d-\u200f\u202a-\u202e\u2066-\u2069]/g, '').toLowerCase()
      .replace(/[\u064a\u0649]/g, '\u06cc').replace(/\u0643/g, '\u06a9').replace(/[\u06c0\u0629]/g, '\u0647').replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
      .replace(/[\u06f0-\u06f9]/g, function (c) { return c.charCodeAt(0) - 0x6f0; }).replace(/[\u0660-\u0669]/g, function (c) { return c.charCodeAt(0) - 0x660; })
      .replace(/\u0153/g, 'oe').replace(/\u00e6/g, 'ae').replace(/[^\p{L}\p{N}]+/gu, ' ');
  }
  var box = document.getElementById('search'), field = document.getElementById('words'), found = document.getElementById('found'), count = document.getElementById('count');
  if (!box || !window.entries) return;
  box.hidden = false;
  var folded = null;
  field.addEventListener('input', function () {
    folded = folded || window.entries.map(function (entry) { return ' ' + fold(entry[1] + ' ' + entry[2] + ' ' + entry[3]); });
    var words = fold(field.value).split(' ').filter(Boolean), shown = 0, total = 0;
    found.textContent = '';
    folded.forEach(function (text, i) {
      if (!words.length || !words.every(function (word) { return text.indexOf(' ' + word) >= 0; })) return;
      total += 1;
      if (shown >= 200) return;
      shown += 1;
      var line = document.createElement('li'), link = document.createElement('a');
      link.href = 'items/' + window.entries[i][0] + '.html';
      link.textContent = window.entries[i][1] + ' \u2014 ' + window.entries[i][2];
      line.appendChild(link);
      found.appendChild(line);
    });
    count.textContent = words.length ? String(total) : '';
  });
})();
