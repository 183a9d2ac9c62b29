/**
 * `npm run train -- PATH… [--out FILE]` trains the model of names on the labelled sentences of a
 * corpus folder and writes its file. With `--cross-validate` it writes nothing: it trains five
 * models, each without a fifth of the sentences, and scores each on the fifth that it has not seen.
 * With `--ablation` it measures what each source of names brings.
 * `npm run train -- article FOLDER [--out FOLDER]` fits the weights by which articles and their text
 * are told from the rest of a page to saved pages whose text is known, and writes both files.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ablate } from './ablation';
import { buildLists, findGazetteers } from './build-lists';
import { crossValidate } from './cross-validate';
import { readLabelled } from './labelled-sentence';
import { trainModel } from './train-model';

const defaultOut = 'public/names.bin';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: defaultOut },
    'cross-validate': { type: 'boolean', default: false },
    ablation: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
  },
});
if (positionals.length === 0) {
  console.error('npm run train -- PATH… [--out FILE] [--cross-validate [--folds N] | --ablation]');
  console.error('npm run train -- article FOLDER [--out FOLDER]');
  process.exit(2);
}

if (positionals[0] === 'article') {
  const { trainArticle } = await import('./article/train-article');
  const { writeWeights } = await import('./article/write-weights');
  const models = await trainArticle(positionals[1] ?? '.');
  writeWeights(models, values.out === defaultOut ? 'lib/article' : values.out);
  console.log(models.fittedOn);
  process.exit(0);
}

const sentences = readLabelled(positionals);
const vietnamese = sentences.filter(({ lang }) => lang === 'vi').map(({ text }) => text);
const lists = buildLists(findGazetteers(positionals), vietnamese);

if (values['cross-validate']) {
  console.log(crossValidate(sentences, lists, Number(values.folds)));
} else if (values.ablation) {
  console.log(ablate(sentences, lists));
} else {
  const { bytes } = trainModel(sentences, lists);
  writeFileSync(values.out, bytes);
  console.log(
    `${values.out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`,
  );
}
