// What needs a script: suggestions, a network that can be moved, and matches without a new page. All else works without.
(() => {
  "use strict";
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const byId = (id) => document.getElementById(id);

  // The network

  function option(data) {
    const names = new Map(data.themes.map((theme) => [theme.id, theme.label]));
    const frequency = (theme) => Object.values(theme.cases).reduce((sum, n) => sum + n, 0);
    const used = new Set(data.pairs.flatMap((pair) => [pair.first, pair.second]));
    const most = Math.max(1, ...data.themes.map(frequency));
    const strongest = Math.max(1e-9, ...data.pairs.map((pair) => pair.measure ?? 0));
    const colour = (id) => {
      const probe = document.querySelector(".theme-" + CSS.escape(id));
      return (probe && getComputedStyle(probe).getPropertyValue("--theme").trim()) || style("--edge");
    };
    return {
      animation: false,
      tooltip: { renderMode: "richText", formatter: (mark) => mark.data.words },
      series: [{
        // From a circle, so that the same link draws the same picture.
        type: "graph", layout: "force", roam: "move", draggable: false,
        force: { initLayout: "circular", repulsion: 420, edgeLength: [70, 220], gravity: 0.12, layoutAnimation: false },
        label: { show: true, position: "right", color: style("--ink"), fontSize: 12, textBorderColor: style("--paper"), textBorderWidth: 3 },
        emphasis: { focus: "adjacency", lineStyle: { opacity: 1 } },
        data: data.themes.filter((theme) => used.has(theme.id)).map((theme) => ({
          id: theme.id, name: theme.id, label: { formatter: names.get(theme.id) },
          words: theme.label + ": " + frequency(theme) + " sentences",
          symbolSize: 10 + 38 * Math.sqrt(frequency(theme) / most),
          itemStyle: { color: colour(theme.id), borderColor: style("--edge"), borderWidth: 1 },
        })),
        links: data.pairs.map((pair) => ({
          source: pair.first, target: pair.second,
          words: names.get(pair.first) + " + " + names.get(pair.second) + ": " + pair.both + " sentences",
          lineStyle: { width: 1 + 9 * Math.sqrt(Math.max(0, pair.measure ?? 0) / strongest), color: style("--edge"), opacity: 0.65, curveness: 0.08 },
        })),
      }],
    };
  }

  // Every mark of the drawing is a link of the server's own picture.
  const marks = (place) => new Map([...place.querySelectorAll("svg a[data-mark]")].map((a) => [a.dataset.mark, a.getAttribute("href")]));

  async function network() {
    const place = byId("network");
    if (!place || place.dataset.drawn || !window.echarts) return;
    place.dataset.drawn = "loading";
    try {
      const answer = await fetch(place.dataset.url, { headers: { Accept: "application/json" } });
      if (!answer.ok) throw new Error("no answer");
      const data = await answer.json();
      const live = place.querySelector(".live");
      live.hidden = false;
      const chart = window.echarts.init(live, null, { renderer: "canvas" });
      chart.setOption(option(data));
      place.dataset.drawn = "yes";
      const links = marks(place);
      chart.on("click", (mark) => {
        const link = links.get(mark.dataType === "edge" ? mark.data.source + "," + mark.data.target : mark.data.id);
        if (link) location.assign(link);
      });
      window.addEventListener("resize", () => chart.resize());
    } catch {
      place.dataset.drawn = "not"; // The server's own picture stays.
    }
  }

  // From match to match, with the one looked at in the address

  function matches() {
    const next = byId("next-match");
    const previous = byId("previous-match");
    if (!next || !previous || next.dataset.ready) return;
    next.dataset.ready = "yes";
    const all = [...document.querySelectorAll("mark[id^=m]")];
    const link = (at) => {
      const state = new URL(location.href);
      state.searchParams.set("at", at);
      state.hash = "m" + at;
      return state;
    };
    const show = (at) => {
      all.forEach((mark, i) => mark.toggleAttribute("data-here", i + 1 === at));
      all[at - 1].scrollIntoView({ block: "center" });
      byId("at-match").textContent = at + " of " + all.length;
      history.replaceState(history.state, "", link(at));
      next.href = link((at % all.length) + 1);
      previous.href = link(at === 1 ? all.length : at - 1);
    };
    [next, previous].forEach((step) => step.addEventListener("click", (event) => {
      event.preventDefault();
      show(Number(new URL(step.href).searchParams.get("at")));
    }));
    document.querySelector("mark[data-here]")?.scrollIntoView({ block: "center" });
  }

  // Suggestions, as a combobox

  const query = () => byId("q");
  const ways = () => [...document.querySelectorAll("#hint [role=option]")];
  const chosen = () => ways().findIndex((way) => way.getAttribute("aria-selected") === "true");

  function choose(at) {
    ways().forEach((way, i) => way.setAttribute("aria-selected", String(i === at)));
    const way = ways()[at];
    if (way) query().setAttribute("aria-activedescendant", way.id);
    else query().removeAttribute("aria-activedescendant");
    way?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    byId("ways")?.remove();
    query().setAttribute("aria-expanded", "false");
    query().removeAttribute("aria-activedescendant");
  }

  function take(way) {
    query().value = way.dataset.query;
    close();
    query().focus();
    // A field goes on with its values, what is wrong is looked at anew.
    query().dispatchEvent(new Event("input", { bubbles: true }));
  }

  function key(event) {
    if (event.target !== query()) return;
    const count = ways().length;
    const at = chosen();
    if (event.key === "ArrowDown" && count) choose(at + 1 === count ? -1 : at + 1);
    else if (event.key === "ArrowUp" && count) choose(at === -1 ? count - 1 : at - 1);
    else if (event.key === "Enter" && at >= 0) take(ways()[at]);
    else if (event.key === "Escape" && count) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener("keydown", key, true);
  document.addEventListener("mousedown", (event) => {
    const way = event.target.closest("#hint [role=option]");
    if (!way) return;
    event.preventDefault();
    take(way);
  });
  document.addEventListener("focusout", (event) => { if (event.target === query()) close(); });

  // Around pages

  function ready() {
    network();
    matches();
    const filters = document.querySelector(".facets details");
    if (filters && !filters.dataset.ready && matchMedia("(max-width: 60rem)").matches) filters.open = false;
    if (filters) filters.dataset.ready = "yes";
  }

  function tell(words) {
    const box = document.createElement("div");
    box.className = "trouble";
    box.setAttribute("role", "alert");
    box.textContent = words;
    byId("hint").replaceChildren(box);
  }

  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener("htmx:afterSettle", ready);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "page") byId("hint").replaceChildren();
    if (event.detail.target.id === "hint") {
      if (document.activeElement !== query()) byId("ways")?.remove();
      query().setAttribute("aria-expanded", String(ways().length > 0));
    }
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    // Errors are pages in words, too.
    if (event.detail.xhr.status < 400) return;
    const words = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main p");
    tell(words ? words.textContent : "The server could not answer: try again.");
    event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:timeout", () => tell("The server has taken too long: ask less, or try again."));
  document.addEventListener("htmx:sendError", () => tell("The server does not answer: is crosscase serve still running?"));
})();
