// What needs a script: the network, and going from match to match. All else works without.
(() => {
  "use strict";
  const style = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

  function draw(data, chart) {
    const names = new Map(data.themes.map((theme) => [theme.id, theme.label]));
    const frequency = (theme) => Object.values(theme.cases).reduce((sum, n) => sum + n, 0);
    const used = new Set(data.pairs.flatMap((pair) => [pair.first, pair.second]));
    const most = Math.max(1, ...data.themes.map(frequency));
    const strongest = Math.max(1e-9, ...data.pairs.map((pair) => pair.measure ?? 0));
    const colour = (id) => {
      const probe = document.querySelector(".theme-" + CSS.escape(id));
      return (probe && getComputedStyle(probe).getPropertyValue("--theme").trim()) || style("--edge");
    };
    chart.setOption({
      animation: false,
      tooltip: { renderMode: "richText", formatter: (mark) => mark.data.words },
      series: [{
        type: "graph", layout: "force", roam: "move", draggable: true,
        force: { repulsion: 420, edgeLength: [70, 220], gravity: 0.12, layoutAnimation: false },
        label: { show: true, position: "right", color: style("--ink"), fontSize: 12, formatter: (mark) => mark.data.label },
        emphasis: { focus: "adjacency", lineStyle: { opacity: 1 } },
        data: data.themes.filter((theme) => used.has(theme.id)).map((theme) => ({
          id: theme.id, name: theme.id, label: theme.label,
          words: theme.label + ": " + frequency(theme) + " sentences",
          symbolSize: 10 + 38 * Math.sqrt(frequency(theme) / most),
          itemStyle: { color: colour(theme.id), borderColor: style("--paper"), borderWidth: 2 },
        })).map((node) => ({ ...node, label: { formatter: names.get(node.id) } })),
        links: data.pairs.map((pair) => ({
          source: pair.first, target: pair.second,
          words: names.get(pair.first) + " + " + names.get(pair.second) + ": " + pair.both + " sentences",
          lineStyle: { width: 1 + 9 * Math.sqrt(Math.max(0, pair.measure ?? 0) / strongest), color: style("--edge"), opacity: 0.65, curveness: 0.08 },
        })),
      }],
    }, true);
  }

  const shared = () => {
    const state = new URLSearchParams(location.search);
    ["measure", "most-q", "least-cases", "pair", "theme", "counted"].forEach((name) => state.delete(name));
    state.set("counted", new URLSearchParams(location.search).get("counted") ?? "yes");
    new URLSearchParams(location.search).getAll("theme").forEach((theme) => state.append("theme", theme));
    return state;
  };

  async function network() {
    const place = document.getElementById("network");
    if (!place || place.dataset.drawn || !window.echarts) return;
    place.dataset.drawn = "yes";
    place.textContent = "";
    try {
      const answer = await fetch(place.dataset.url, { headers: { Accept: "application/json" } });
      const data = await answer.json();
      if (!answer.ok) throw new Error(data.error);
      if (data.pairs.length === 0) { place.textContent = "No pair passes: raise q or lower the number of cases."; return; }
      const chart = window.echarts.init(place, null, { renderer: "canvas" });
      draw(data, chart);
      chart.on("click", (mark) => {
        const state = shared();
        const themes = mark.dataType === "edge" ? [mark.data.source, mark.data.target] : [mark.data.id];
        themes.filter((id) => !state.getAll("theme").includes(id)).forEach((id) => state.append("theme", id));
        location.assign("/search?" + state);
      });
      window.addEventListener("resize", () => chart.resize());
    } catch (trouble) {
      place.textContent = "The network could not be drawn; the table below has the same pairs.";
    }
  }

  function matches() {
    const marks = [...document.querySelectorAll("mark[id^=m]")];
    const next = document.getElementById("next-match");
    const previous = document.getElementById("previous-match");
    if (!next || !previous || next.dataset.ready) return;
    next.dataset.ready = "yes";
    next.hidden = previous.hidden = false;
    document.getElementById("first-match").hidden = true;
    let at = -1;
    const go = (step) => {
      at = (at + step + marks.length) % marks.length;
      marks[at].scrollIntoView({ block: "center" });
      marks.forEach((mark, i) => mark.toggleAttribute("data-here", i === at));
      document.getElementById("at-match").textContent = (at + 1) + " of " + marks.length;
    };
    next.addEventListener("click", () => go(1));
    previous.addEventListener("click", () => go(at < 0 ? 0 : -1));
  }

  function ready() {
    network();
    matches();
    const filters = document.querySelector(".facets details");
    if (filters && !filters.dataset.ready && matchMedia("(max-width: 60rem)").matches) filters.open = false;
    if (filters) filters.dataset.ready = "yes";
  }
  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener("htmx:afterSettle", ready);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "page") document.getElementById("hint").replaceChildren();
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    // Errors are pages in words, too.
    if (event.detail.xhr.status >= 400 && event.detail.target.id === "page") {
      const words = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main p");
      const box = document.createElement("div");
      box.className = "trouble";
      box.setAttribute("role", "alert");
      box.textContent = words ? words.textContent : "The server could not answer: try again.";
      document.getElementById("hint").replaceChildren(box);
      event.detail.shouldSwap = false;
    }
  });
  document.addEventListener("htmx:sendError", () => {
    document.getElementById("hint").textContent = "The server does not answer: is crosscase serve still running?";
  });
})();
