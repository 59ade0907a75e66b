// The progress of a run, without loading the page. Everything works without a script.
(() => {
  "use strict";

  function followJob() {
    const box = document.getElementById("job");
    if (!box || !box.dataset.running) return;
    const events = new EventSource("/corpus/events");
    events.addEventListener("progress", (event) => { box.innerHTML = event.data; });
    events.addEventListener("finished", () => {
      events.close();
      location.reload();
    });
  }

  // One box that ticks all of a list

  function tickAll(box) {
    box.hidden = false;
    box.addEventListener("change", () => {
      box.form.querySelectorAll(`input[name=${box.dataset.all}]`).forEach((each) => { each.checked = box.checked; });
    });
  }

  // A second click would send the files twice

  function sendOnce(form) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button");
      button.textContent = "Adding …";
      setTimeout(() => { button.disabled = true; });
    });
  }

  document.addEventListener("DOMContentLoaded", () => {
    followJob();
    document.querySelectorAll("[data-all]").forEach(tickAll);
    document.querySelectorAll("#upload").forEach(sendOnce);
  });
})();
