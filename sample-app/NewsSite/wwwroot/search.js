// Searches in a copy of the site as files, where no server answers: with the index that Pagefind (https://pagefind.app) has made of the
// pages. Where a server runs, the page has its results already and does not load this file.

const list = document.getElementById("results");
const field = document.querySelector("main input[type=search]");
const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
const most = 30;

if (query) {
  field.value = query;
  try {
    const pagefind = await import(new URL("pagefind/pagefind.js", import.meta.url));
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    list.replaceChildren(...(pages.length ? pages.map(result) : [note(list.dataset.nothing)]));
  } catch {
    list.replaceChildren(note(list.dataset.none));
  }
}

function result(page) {
  const article = element("article", "result");
  const link = element("a");
  link.href = page.url;
  link.textContent = page.meta.title ?? page.url;
  const heading = element("h2");
  heading.append(link);
  const passage = element("p");
  passage.append(...marked(page.excerpt));
  article.append(heading, passage);
  article.dir = "auto";
  return article;
}

// The excerpt is HTML with its found words in <mark>. Words and marks alone are taken from it.
function* marked(html) {
  for (const node of new DOMParser().parseFromString(html, "text/html").body.childNodes) {
    if (node.nodeName !== "MARK") {
      yield node.textContent;
      continue;
    }
    const mark = element("mark");
    mark.textContent = node.textContent;
    yield mark;
  }
}

function note(words) {
  const paragraph = element("p", "tally");
  paragraph.setAttribute("role", "status");
  paragraph.textContent = words;
  return paragraph;
}

function element(name, kind) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  return made;
}
