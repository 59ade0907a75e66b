// Lists what a reader could not see: boxes beyond the window, clipped content, and text on top of text.
() => {
  const faults = [];
  const width = document.documentElement.clientWidth;
  const tolerance = 1;
  const describe = (element) => {
    const classes = typeof element.className === "string" ? element.className.trim().replace(/\s+/g, ".") : "";
    return element.tagName.toLowerCase() + (element.id ? "#" + element.id : "") + (classes ? "." + classes : "")
      + " “" + element.textContent.trim().replace(/\s+/g, " ").slice(0, 40) + "”";
  };
  const style = (element) => getComputedStyle(element);
  const scrolls = (element) => ["auto", "scroll"].includes(style(element).overflowX);
  const clips = (element) => ["hidden", "clip"].includes(style(element).overflowX);
  const ancestor = (element, test) => {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (test(parent)) return parent;
    }
    return null;
  };
  const isForScreenReaders = (element) => style(element).clipPath !== "none" || ancestor(element, (parent) => style(parent).clipPath !== "none");
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true }) && !isForScreenReaders(element);
  const shown = [...document.body.querySelectorAll("*")].filter(isShown);

  if (document.documentElement.scrollWidth > width) {
    faults.push("the page is " + document.documentElement.scrollWidth + " px wide in a window of " + width);
  }
  for (const element of shown) {
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > width + tolerance || box.left < -tolerance) && !ancestor(element, scrolls)) {
      faults.push("beyond the window: " + describe(element));
    }
    if (clips(element) && (element.scrollWidth > element.clientWidth + tolerance || element.scrollHeight > element.clientHeight + tolerance)
        && !["INPUT", "TEXTAREA", "svg"].includes(element.tagName)) {
      faults.push("clipped: " + describe(element));
    }
  }

  // Every line of text, with the part of it that its scrolling and clipping ancestors let through.
  const lines = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!node.textContent.trim() || !isShown(parent) || parent.closest("title, script, style, option, textarea")) continue;
    const isSticky = (element) => ["sticky", "fixed"].includes(style(element).position);
    if (isSticky(parent) || ancestor(parent, isSticky)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const view = ancestor(parent, (element) => scrolls(element) || clips(element))?.getBoundingClientRect();
    const picture = parent.ownerSVGElement?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      const left = Math.max(box.left, view ? view.left : -Infinity);
      const right = Math.min(box.right, view ? view.right : Infinity);
      if (picture && (box.left < picture.left - tolerance || box.right > picture.right + tolerance || box.top < picture.top - tolerance || box.bottom > picture.bottom + tolerance)) {
        faults.push("cut by its picture: " + describe(parent));
      }
      if (right - left > 2 && box.height > 2) lines.push({ node, parent, left, right, top: box.top, bottom: box.bottom });
    }
  }
  lines.sort((one, other) => one.top - other.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].top < lines[i].bottom; j++) {
      const across = Math.min(lines[i].right, lines[j].right) - Math.max(lines[i].left, lines[j].left);
      const down = Math.min(lines[i].bottom, lines[j].bottom) - lines[j].top;
      const least = Math.min(lines[i].bottom - lines[i].top, lines[j].bottom - lines[j].top);
      if (lines[i].node !== lines[j].node && across > 2 && down > least / 3) {
        faults.push("text on text: " + describe(lines[i].parent) + " and " + describe(lines[j].parent));
      }
    }
  }
  return [...new Set(faults)];
}
