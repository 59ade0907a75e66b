// Suggestions, and moving between matches without loading a page. Everything else works without a script.
(() => {
  "use strict";
  const byId = (id) => document.getElementById(id);

  // Moving from match to match, with the current one in the address

  function matches() {
    const next = byId("next-match");
    const previous = byId("previous-match");
    if (!next || !previous || next.dataset.ready) return;
    next.dataset.ready = "yes";
    const all = [...document.querySelectorAll("mark[id^=m]")];
    const link = (number) => {
      const state = new URL(location.href);
      ["sentence", "offset"].forEach((name) => state.searchParams.delete(name));
      state.searchParams.set("match", number);
      state.hash = "m" + number;
      return state;
    };
    const show = (number) => {
      all.forEach((mark, i) => mark.toggleAttribute("data-current", i + 1 === number));
      all[number - 1].scrollIntoView({ block: "center" });
      byId("current-match").textContent = number + " of " + all.length;
      history.replaceState(history.state, "", link(number));
      next.href = link((number % all.length) + 1);
      previous.href = link(number === 1 ? all.length : number - 1);
    };
    [next, previous].forEach((step) => step.addEventListener("click", (event) => {
      event.preventDefault();
      show(Number(new URL(step.href).searchParams.get("match")));
    }));
    document.querySelector("mark[data-current]")?.scrollIntoView({ block: "center" });
  }

  // Suggestions, as a combobox

  const query = () => byId("q");
  const suggestions = () => [...document.querySelectorAll("#hint [role=option]")];
  const selected = () => suggestions().findIndex((option) => option.getAttribute("aria-selected") === "true");

  function select(index) {
    suggestions().forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    const option = suggestions()[index];
    if (option) query().setAttribute("aria-activedescendant", option.id);
    else query().removeAttribute("aria-activedescendant");
    option?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    byId("suggestions")?.remove();
    query().setAttribute("aria-expanded", "false");
    query().removeAttribute("aria-activedescendant");
  }

  function accept(option) {
    query().value = option.dataset.query;
    close();
    query().focus();
    // A completed field now suggests its values, and the query is checked again.
    query().dispatchEvent(new Event("input", { bubbles: true }));
  }

  function onKeyDown(event) {
    if (event.target !== query()) return;
    const count = suggestions().length;
    const current = selected();
    if (event.key === "ArrowDown" && count) select(current + 1 === count ? -1 : current + 1);
    else if (event.key === "ArrowUp" && count) select(current === -1 ? count - 1 : current - 1);
    else if (event.key === "Enter" && current >= 0) accept(suggestions()[current]);
    else if (event.key === "Escape" && count) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.addEventListener("keydown", onKeyDown, true);
  document.addEventListener("mousedown", (event) => {
    const option = event.target.closest("#hint [role=option]");
    if (!option) return;
    event.preventDefault();
    accept(option);
  });
  document.addEventListener("focusout", (event) => { if (event.target === query()) close(); });

  // After a page has loaded

  function ready() {
    matches();
    const filters = document.querySelector(".facets details");
    if (filters && !filters.dataset.ready && matchMedia("(max-width: 60rem)").matches) filters.open = false;
    if (filters) filters.dataset.ready = "yes";
  }

  function showError(message) {
    const box = document.createElement("div");
    box.className = "error-message";
    box.setAttribute("role", "alert");
    box.textContent = message;
    byId("hint").replaceChildren(box);
  }

  document.addEventListener("DOMContentLoaded", ready);
  document.addEventListener("htmx:afterSettle", ready);
  document.addEventListener("htmx:afterSwap", (event) => {
    if (event.detail.target.id === "content") byId("hint").replaceChildren();
    if (event.detail.target.id === "hint") {
      if (document.activeElement !== query()) byId("suggestions")?.remove();
      query().setAttribute("aria-expanded", String(suggestions().length > 0));
    }
  });
  document.addEventListener("htmx:beforeSwap", (event) => {
    // Error pages carry a message of their own.
    if (event.detail.xhr.status < 400) return;
    const message = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector("main p");
    showError(message ? message.textContent : "The server could not answer. Try again.");
    event.detail.shouldSwap = false;
  });
  document.addEventListener("htmx:timeout", () => showError("The server took too long to answer. Narrow the search, or try again."));
  document.addEventListener("htmx:sendError", () => showError("The server does not answer. Is crosscase serve still running?"));
})();
