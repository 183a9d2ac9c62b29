import type { NameModel } from '../../../lib/extract/names/model/name-model';
import { randomNumbers } from '../../../scripts/train/random-numbers';
import { SpanScores, scoreTable } from '../../../scripts/train/span-scores';
import { kindSpans, suggestForText } from '../../../scripts/train/suggested-spans';
import { scoreDocuments } from '../documents/score-documents';
import type { Evaluation } from '../evaluation';
import { readCases } from '../read-cases';
import { shippedModel } from '../shipped-model';

interface Case {
  id: string;
  text: string;
  lang?: string;
  spans: { start: number; end: number; kind: string }[];
}

/**
 * Scores what is suggested for sentences, each taken as an article of its own, by the model that
 * ships. That model has learnt from the project's own corpus: for sentences of that corpus
 * `npm run train -- PATH --cross-validate` gives the score on what a model has not seen.
 */
export const evaluate: Evaluation = async (paths, limit) => {
  const model = shippedModel();
  const files = readCases<Case>(paths, limit);
  const scores = new Map<string, SpanScores>();
  const rows = files.flatMap(({ name, cases }) => {
    const of = new SpanScores();
    scores.set(name, of);
    return cases.map((one) => scoreCase(one, model, of));
  });
  const random = randomNumbers(1);
  const metrics = Object.fromEntries(
    [...scores].map(([set, of]) => [
      set,
      {
        ...of.score(),
        ...Object.fromEntries(
          ['PER', 'LOC', 'ORG', 'DOC'].map((kind) => [kind, of.score([kind]).f1]),
        ),
        spans: of.spans(),
      },
    ]),
  );
  const documents = scoreDocuments(model);
  const errors = rows.filter((row) => 'error' in row).length;
  const note = 'The model that ships has seen sentences of the corpus that it was trained on.';
  return {
    rows,
    metrics: { sets: metrics, documents: documents.score(['DOC']), errors },
    table: `${scoreTable(scores, random)}\n${documentLine(documents)}\n${note}`,
  };
};

function documentLine(scores: SpanScores): string {
  const { precision, recall } = scores.score(['DOC']);
  return `documents, own cases: ${scores.spans(['DOC'])} spans, P ${precision} R ${recall}`;
}

function scoreCase(one: Case, model: NameModel, scores: SpanScores) {
  try {
    const suggestions = suggestForText(one, model);
    scores.add(one.spans, kindSpans(suggestions));
    const spans = suggestions.map(({ start, end, entity: { type, name, role } }) => ({
      start,
      end,
      type,
      name,
      role,
    }));
    return { id: one.id, spans };
  } catch (error) {
    scores.add(one.spans, []);
    return { id: one.id, error: String(error) };
  }
}
