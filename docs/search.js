// SPDX-FileCopyrightText: 2026 The Cal Authors
// SPDX-License-Identifier: LGPL-2.1-or-later

// Searches the words of guides and the names of symbols.  It stands in the place of the search
// of gi-docgen, which knows symbols only, and which needs a server: the index of finish.py is
// a script, so that it can be read from file:// too.

(function () {
    'use strict';

    const MAX_RESULTS = 60;

    const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

    // How well a word of the query matches an entry: 0 is not at all.
    function weigh(entry, word) {
        if (entry.names.some(name => name === word))
            return 8;
        if (entry.names.some(name => name.startsWith(word)))
            return 4;
        if (entry.words.includes(` ${word} `))
            return 2;
        return entry.words.includes(` ${word}`) ? 1 : 0;
    }

    function find(entries, query) {
        const words = fold(query).split(/[^\p{L}\p{N}]+/u).filter(word => word !== '');
        const found = [];

        if (words.length === 0)
            return found;

        for (const entry of entries) {
            const weights = words.map(word => weigh(entry, word));
            if (!weights.includes(0))
                found.push({entry, weight: weights.reduce((sum, weight) => sum + weight) + entry.bonus});
        }

        // The order of the index is kept among equals.
        return found.sort((a, b) => b.weight - a.weight).map(({entry}) => entry);
    }

    function addElement(parent, tag, text) {
        const element = parent.appendChild(document.createElement(tag));
        element.textContent = text;
        return element;
    }

    function show(results, query) {
        const section = document.getElementById('search');
        const main = document.getElementById('main');
        const toc = document.getElementById('toc');
        const searching = query.trim() !== '';

        section.replaceChildren();
        section.classList.toggle('hidden', !searching);
        main.classList.toggle('hidden', searching);
        toc?.classList.toggle('hidden', searching);
        if (!searching)
            return;

        addElement(section, 'h1', `Results for “${query}” (${results.length})`);
        if (results.length === 0)
            addElement(section, 'p', 'No page and no symbol has all of these words.');

        const table = addElement(section, 'table', '');
        table.className = 'results';
        for (const entry of results.slice(0, MAX_RESULTS)) {
            const row = table.insertRow();
            const link = addElement(row.insertCell(), 'a', entry.title);
            link.href = entry.href;
            row.insertCell().textContent = entry.summary;
        }
    }

    // A link within the page that is shown leads nowhere while the results hide it.
    function onClick(event) {
        if (event.target.closest?.('a[href]'))
            show([], '');
    }

    function start(index) {
        const input = document.getElementById('search-input');
        const form = document.getElementById('search-form');
        const entries = index.map(([title, href, summary, names, words, bonus]) =>
            ({title, href, summary, names: names.split(' '), words: ` ${words} `, bonus}));
        let results = [];

        const update = () => {
            results = find(entries, input.value);
            show(results, input.value);
        };

        input.addEventListener('input', update);
        document.getElementById('search').addEventListener('click', onClick);
        form.addEventListener('submit', event => {
            event.preventDefault();
            if (results.length > 0) {
                window.location.href = results[0].href;
                show([], '');
            }
        });

        const query = new URLSearchParams(window.location.search).get('q');
        if (query) {
            input.value = query;
            update();
        }
    }

    // Called by main.js of gi-docgen.
    window.onInitSearch = () => {
        const script = document.createElement('script');
        script.src = 'search-index.js';
        script.onload = () => start(window.calSearchIndex);
        document.head.append(script);
    };
})();
