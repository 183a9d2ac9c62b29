/* What the living pages share: two articles, and the way to see what is painted. */
const harbour = {
  path: '/boats',
  headline: 'Record day for the boats on the sound',
  byline: 'Miriam Okafor',
  published: '2026-09-01T08:00:00Z',
  lead: 'More people crossed the sound by boat on Monday than on any day since the bridge was closed.',
  paragraphs: [
    'On Monday 1,780 people crossed the sound by boat, said Ruth Castellano, who runs the harbour office of Port Alder.',
    'The city will open a third pier in May and wants to carry 12,400 passengers a week by the end of next summer.',
    'The harbour board said that it had not been asked, and that it would not pay $4.2 million for another pier before the first two were full.',
    'Boats had run every twenty minutes since the bridge was closed for repairs in the winter of last year, and were seldom full before noon.',
  ],
};
const bridges = {
  path: '/bridges',
  headline: 'Old bridge to stay closed until the spring',
  byline: 'Daniel Reyes',
  published: '2026-09-03T10:30:00Z',
  lead: 'Engineers found rust in the north tower of the old bridge and asked the county for more time.',
  paragraphs: [
    'The old bridge will stay closed until April, said Omar Haddad, the engineer in charge, after rust was found in 37 of its cables.',
    'Repairs are to cost $18.6 million, which is twice what the county had put aside for them when the work began last winter.',
    'Lorries will go on using the northern road for at least 26 weeks, and the county wants to pay for a second lane in the meantime.',
    'Nobody had looked at the cables for eleven years, the report said, because the two towns could not agree on who was to pay for it.',
  ],
};

const errors = [];
addEventListener('error', ({ message }) => errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));

function body({ headline, byline, published, lead, paragraphs }) {
  return `<h1>${headline}</h1>
    <p class="lead">${lead}</p>
    <p class="byline">By <a rel="author" href="/people">${byline}</a>
      <time datetime="${published}">${published.slice(0, 10)}</time></p>
    ${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}`;
}

/** Puts an article into an element, all its nodes new. */
function show(story, into = document.querySelector('article')) {
  into.innerHTML = body(story);
}

/** What a page's head says of an article, with nothing of another. */
function describe({ path, headline, byline, published }) {
  document.title = headline;
  for (const old of document.querySelectorAll('head [data-story]')) old.remove();
  document.head.insertAdjacentHTML(
    'beforeend',
    `<link data-story rel="canonical" href="${path}">
     <meta data-story property="og:title" content="${headline}">
     <meta data-story property="og:type" content="article">
     <meta data-story property="article:published_time" content="${published}">
     <meta data-story name="author" content="${byline}">`,
  );
}

const pause = (time) => new Promise((resume) => setTimeout(resume, time));

/** What the painted ranges say that lie in the page. */
function painted() {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(String);
}

/** Milliseconds from now until all the texts are painted; -1 when they are not within three seconds. */
async function untilPainted(texts) {
  const began = performance.now();
  while (performance.now() - began < 3_000) {
    const seen = painted();
    if (texts.every((text) => seen.includes(text))) return performance.now() - began;
    await pause(4);
  }
  return -1;
}

Object.assign(window, { harbour, bridges, show, describe, pause, painted, untilPainted, errors });
