// Fades everything that is not connected to the theme or pair under the pointer or the focus, and describes it below the network.
(() => {
  "use strict";
  const themes = (mark) => (mark.dataset.themes || "").split(" ").filter(Boolean);

  function choose(mark) {
    const drawing = mark.closest("svg.network");
    if (!drawing) return;
    const chosen = themes(mark);
    const near = new Set(chosen);
    const marks = [...drawing.querySelectorAll(".mark")];
    for (const other of marks) {
      const ends = themes(other);
      const joined = ends.length === 2 && (chosen.length === 1 ? ends.includes(chosen[0]) : ends.join() === chosen.join());
      if (joined) ends.forEach((end) => near.add(end));
      other.classList.toggle("chosen", joined);
    }
    for (const other of marks) if (themes(other).length === 1 && near.has(themes(other)[0])) other.classList.add("chosen");
    drawing.classList.add("choosing");
    say(drawing, mark.querySelector("title")?.textContent ?? "");
  }

  function leave(mark) {
    const drawing = mark.closest("svg.network");
    if (!drawing) return;
    drawing.classList.remove("choosing");
    say(drawing, "");
  }

  function say(drawing, words) {
    const status = drawing.parentElement.querySelector(".figure-status");
    if (status) status.textContent = words;
  }

  const on = (event, action) => document.addEventListener(event, (e) => {
    const mark = e.target.closest?.(".drawing .mark");
    if (mark) action(mark);
  });
  on("pointerover", choose);
  on("pointerout", leave);
  on("focusin", choose);
  on("focusout", leave);
})();
