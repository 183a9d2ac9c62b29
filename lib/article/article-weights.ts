/**
 * Weights of a logistic regression that tells articles from other pages, both kinds weighing the
 * same. A weight above 0 speaks for an article.
 * Fitted by `npm run train -- article` on 49908 lines of 539 pages, and the kinds of 615 pages.
 */
export const articleWeights: Readonly<Record<string, number>> = {
  always: -3.97,
  articleData: 4.07,
  newsData: 3.18,
  otherData: -1.55,
  ogArticle: 1.54,
  ogOther: -0.91,
  publishedMeta: -1.86,
  authorMeta: 1.53,
  home: 1.12,
  shallow: -0.23,
  slug: 5.88,
  datedPath: 7.08,
  listPath: -0.91,
  shopPath: -3.09,
  prose: -1.5,
  paragraphs: 4.38,
  longest: -1.02,
  proseToLinks: 0.49,
  links: -0.37,
  oneHeadline: 0.36,
  noHeadline: 0.47,
  subheads: 0.15,
  manyArticles: -1.35,
  byline: 1.82,
  times: 2.55,
  manyTimes: -1.98,
  prices: -3.43,
  threads: -3.85,
  code: -1.81,
  forms: -2.27,
  titled: 0.69,
};
