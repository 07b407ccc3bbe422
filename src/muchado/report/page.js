"use strict";
// Puts the report together from its data. Nothing is fetched; all text goes in as text, never as markup, but for the
// pictures, which came as such.
(async () => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const { tellings } = data;
  const [cast, whys, pictures] = await Promise.all([data.cast, data.whys, data.pictures].map(unpacked));
  const $ = (id) => document.getElementById(id);

  /** Make an element: its attributes, and what is in it. */
  function make(tag, attributes = {}, ...inside) {
    const found = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) found.setAttribute(name, value);
    found.append(...inside);
    return found;
  }

  /** Data that was compressed to save room. */
  async function unpacked(letters) {
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return JSON.parse(await new Response(stream).text());
  }

  // ---------------------------------------------------------------- paper

  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  function paper(isDark) {
    document.documentElement.classList.toggle("dark", isDark);
    $("paper").setAttribute("aria-pressed", String(isDark));
  }
  paper(dark.matches);
  dark.addEventListener("change", (change) => paper(change.matches));
  $("paper").addEventListener("click", () => paper(!document.documentElement.classList.contains("dark")));

  // ---------------------------------------------------------------- tabs

  const tabs = [...document.querySelectorAll("[role=tab]")];
  function show(tab) {
    for (const one of tabs) {
      const chosen = one === tab;
      one.setAttribute("aria-selected", String(chosen));
      one.tabIndex = chosen ? 0 : -1;
      $(one.getAttribute("aria-controls")).hidden = !chosen;
    }
    window.scrollTo(0, 0);
  }
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => show(tab));
    tab.addEventListener("keydown", (key) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[key.key];
      if (!step) return;
      const next = tabs[(at + step + tabs.length) % tabs.length];
      show(next);
      next.focus();
    });
  });

  // ---------------------------------------------------------------- why

  const asked = [];
  let askedFrom = null;
  let pressed = null;

  function rule(number) {
    return number < 0 ? [] : [make("span", { class: "rule" }, whys.rules[number])];
  }

  function node(number) {
    const [text, because, ruleAt, below] = whys.nodes[number];
    const words = because ? `${text}: ${because}` : text;
    if (!below.length) return make("div", { class: "leaf" }, words, ...rule(ruleAt));
    const found = make("details", {}, make("summary", {}, words, ...rule(ruleAt)));
    found.addEventListener("toggle", () => {
      if (found.open && found.children.length === 1) found.append(...below.map(node));
    });
    return found;
  }

  function title(name) {
    return whys.nodes[whys.roots[name]][0];
  }

  function draw(names, name) {
    const answer = $("answer");
    const root = whys.roots[name];
    const chain = (whys.chains[name] || []).map((link) => whys.links[link]);
    answer.replaceChildren(make("p", {}, title(name)));
    if (chain.length) {
      answer.append(make("h3", {}, "In short"));
      answer.append(make("ol", {}, ...chain.map(([text, ruleAt]) => make("li", {}, text, ...rule(ruleAt)))));
    } else {
      answer.append(make("p", { class: "note" }, "Nothing on record lies behind it."));
    }
    if (whys.nodes[root][3].length) {
      answer.append(make("h3", {}, "In full: open what you want to know"));
      answer.append(...whys.nodes[root][3].map(node));
    }
    const others = names.filter((one) => one !== name);
    if (others.length) {
      answer.append(make("h3", {}, "This rests on more"));
      const list = make("ul", { class: "choices" });
      for (const one of others) {
        const button = make("button", { type: "button", class: "link" }, title(one));
        button.addEventListener("click", () => ask(names, one));
        list.append(make("li", {}, button));
      }
      answer.append(list);
    }
    $("back").hidden = asked.length < 2;
    $("why").scrollTop = 0;
  }

  /** Answer why: of the first of some names, or of the one given. */
  function ask(names, name = names[0], from = null) {
    if (!(name in whys.roots)) return;
    if (from) {
      asked.length = 0;
      askedFrom = from;
    }
    asked.push([names, name]);
    $("why").hidden = false;
    draw(names, name);
    if (from) {
      if (pressed) pressed.removeAttribute("aria-pressed");
      pressed = from;
      pressed.setAttribute("aria-pressed", "true");
      $("why").focus({ preventScroll: true });
    }
  }

  function close() {
    $("why").hidden = true;
    if (pressed) pressed.removeAttribute("aria-pressed");
    pressed = null;
    if (askedFrom && askedFrom.isConnected) askedFrom.focus();
  }
  $("close").addEventListener("click", close);
  $("back").addEventListener("click", () => {
    asked.pop();
    draw(...asked[asked.length - 1]);
  });
  document.addEventListener("keydown", (key) => {
    if (key.key === "Escape" && !$("why").hidden) close();
  });

  /** Let an element be asked about with the pointer and with the keyboard. */
  function asks(element, names) {
    const known = names.filter((name) => name in whys.roots);
    if (!known.length) return false;
    element.setAttribute("role", "button");
    element.addEventListener("click", () => ask(known, known[0], element));
    element.addEventListener("keydown", (key) => {
      if (key.key !== "Enter" && key.key !== " ") return;
      key.preventDefault();
      ask(known, known[0], element);
    });
    return true;
  }

  // ---------------------------------------------------------------- the story

  function sentence([text, names]) {
    const found = make("span", { class: "sentence" }, text);
    if (asks(found, names)) {
      found.classList.add("asks");
      found.tabIndex = -1;
    }
    return found;
  }

  function tell(number) {
    const prose = $("prose");
    prose.replaceChildren();
    for (const chapter of tellings[number].chapters) {
      prose.append(make("h2", {}, chapter.title));
      for (const passage of chapter.passages) {
        if (passage.heading) prose.append(make("h3", {}, passage.heading));
        for (const paragraph of passage.paragraphs) {
          prose.append(make("p", {}, ...paragraph.flatMap((one) => [sentence(one), " "])));
        }
      }
    }
    if (!prose.children.length) prose.append(make("p", { class: "note" }, "There is nothing to tell through these eyes."));
    const first = prose.querySelector(".asks");
    if (first) first.tabIndex = 0;
  }

  $("prose").addEventListener("keydown", (key) => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[key.key];
    const all = [...document.querySelectorAll("#prose .asks")];
    const at = all.indexOf(document.activeElement);
    if (!step || at < 0) return;
    key.preventDefault();
    const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
    all[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });

  tellings.forEach((telling, at) => $("eyes").append(make("option", { value: String(at) }, telling.eyes)));
  $("eyes").addEventListener("change", (change) => tell(Number(change.target.value)));
  tell(0);

  // ---------------------------------------------------------------- the pictures

  $("more").innerHTML = pictures;
  for (const svg of document.querySelectorAll("figure svg")) svg.setAttribute("role", "group");
  for (const mark of document.querySelectorAll("[data-event]")) {
    if (!asks(mark, [`e${mark.dataset.event}`])) continue;
    mark.setAttribute("tabindex", "0");
    const hint = mark.querySelector("title");
    if (mark.closest("svg")) mark.setAttribute("aria-label", `${hint ? hint.textContent : mark.textContent}. Why?`);
  }

  // Narrow pictures stand beside the story; where there is no room for that, among the others.
  const small = window.matchMedia("(max-width: 60em)");
  const narrow = [...document.querySelectorAll("#beside figure")];
  const settle = () => $(small.matches ? "below" : "beside").append(...narrow);
  settle();
  small.addEventListener("change", settle);

  /** The card as a picture of its own: the page's colours put in, painted at twice its size. */
  async function save() {
    const svg = [...document.querySelectorAll(".card svg")].find((one) => one.getBoundingClientRect().width);
    const style = getComputedStyle(document.documentElement);
    const text = new XMLSerializer().serializeToString(svg).replace(/var\((--[a-z0-9-]+)\)/g, (_, name) => style.getPropertyValue(name).trim());
    const image = new Image();
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await image.decode();
    const canvas = make("canvas", { width: String(2 * svg.viewBox.baseVal.width), height: String(2 * svg.viewBox.baseVal.height) });
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    make("a", { href: canvas.toDataURL("image/png"), download: "card.png" }).click();
  }
  if ($("save")) $("save").addEventListener("click", save);

  // ---------------------------------------------------------------- the cast

  function bar([name, whom, low, high, levels], at) {
    const level = levels[at];
    const fill = make("b", level < 0 ? { class: "below" } : {});
    fill.style.width = `${(100 * Math.abs(level)) / Math.max(Math.abs(low), Math.abs(high), 1)}%`;
    const words = whom ? `${name} toward ${whom}` : name;
    return make("div", { class: "bar" }, make("span", {}, words), make("i", { "aria-hidden": "true" }, fill), make("span", {}, String(level).replace("-", "\u2212")));
  }

  function held(entries, at) {
    return entries.filter(([from, until]) => from <= at && at < until);
  }

  function belief([, , words, right, source, why]) {
    const parts = [];
    if (why && why in whys.roots) {
      const link = make("span", { class: "link", tabindex: "0" }, words);
      asks(link, [why]);
      parts.push(link);
    } else {
      parts.push(words);
    }
    if (right === 0) parts.push(" ", make("span", { class: "wrong" }, "mistaken"));
    parts.push(make("span", { class: "quiet" }, ` (${source})`));
    return make("li", {}, ...parts);
  }

  function left(more) {
    return more ? [make("p", { class: "quiet" }, `and ${more} that weigh less: the command "muchado mind" shows them too.`)] : [];
  }

  const open = new Set();

  function mind(person, at) {
    const found = make("div", { class: "person" }, make("h3", {}, person.name));
    found.style.setProperty("--of", `var(--person-${cast.people.indexOf(person) % 7})`);
    found.append(make("div", { class: "quiet" }, `in ${cast.places[person.places[at]]}`));
    const felt = person.feelings.filter((feeling) => Math.abs(feeling[4][at]) >= 5);
    felt.sort((one, two) => Number(one[1] !== "") - Number(two[1] !== "") || Math.abs(two[4][at]) - Math.abs(one[4][at]));
    if (felt.length) found.append(make("h4", {}, "feels"), ...felt.slice(0, 9).map((feeling) => bar(feeling, at)));
    const aims = held(person.aims, at);
    if (aims.length) found.append(make("h4", {}, "means to"), make("ul", {}, ...aims.map(([, , words]) => make("li", {}, words))));
    const beliefs = held(person.beliefs, at).reverse();
    if (beliefs.length) {
      const wrong = beliefs.filter((one) => one[3] === 0).length;
      const more = person.more[at];
      const many = `believes: ${beliefs.length + more} things${wrong ? `, ${wrong} mistaken` : ""}`;
      const list = make("details", {}, make("summary", {}, many));
      const fill = () => list.children.length === 1 && list.append(make("ul", {}, ...beliefs.map(belief)), ...left(more));
      list.addEventListener("toggle", () => {
        open[list.open ? "add" : "delete"](person.name);
        if (list.open) fill();
      });
      if (open.has(person.name)) {
        fill();
        list.open = true;
      }
      found.append(list);
    }
    return found;
  }

  function look(at) {
    $("now").textContent = cast.times[at];
    $("when").setAttribute("aria-valuetext", cast.times[at]);
    $("people").replaceChildren(...cast.people.map((person) => mind(person, at)));
  }
  $("when").max = String(cast.times.length - 1);
  $("when").addEventListener("input", (change) => look(Number(change.target.value)));
  look(0);
})();
