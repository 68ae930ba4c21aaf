/** The confirming of `crp rate --confirm`: all claims that matter at once, exceptions with a level and a reason. */
import { assessRegion } from '../../analyses/assess-region.ts';
import { claimsToConfirm, type ToConfirm } from '../../analyses/to-confirm.ts';
import type { Round, WrittenConfirmation } from '../../changes/rating-entries.ts';
import { type Diagnostic, diagnostic } from '../../diagnostic/diagnostic.ts';
import { confirmWords } from '../../locale/confirm.ts';
import { createPlanWords } from '../../plan/schema/words.ts';
import { confirmView } from '../../views/confirm.ts';
import { createWording } from '../../views/wording.ts';
import type { Analysed, Invocation } from '../command.ts';
import { filterOf, unknownSubject } from '../filter.ts';
import { printPage } from '../page.ts';

type Answer = Round | { readonly problem: Diagnostic } | { readonly nothing: string };

/** What is confirmed, by flags or by asking; or why nothing is. */
export async function confirmClaims(invocation: Invocation, on: Analysed, by: string): Promise<Answer> {
  const { io, options, lang } = invocation;
  const words = confirmWords[lang];
  const filter = filterOf(on);
  if ('problem' in filter) return filter;
  const day = options.on ?? on.today;
  const region = assessRegion(on.at(day));
  const claims = claimsToConfirm(region, assessRegion(on.at(on.since)), on.state.method, { ...filter, by });
  if (claims.length === 0) return { nothing: words.nothing };
  const exceptions = readExceptions(on, claims, options.except);
  if ('problem' in exceptions) return exceptions;
  const isDecided = options.yes || options.dryRun || exceptions.size > 0;
  if (!isDecided && !io.interactive)
    return {
      problem: diagnostic('answer-missing', {
        question: words.question,
        flag: '--except … --yes | --dry-run',
      }),
    };
  const asked = isDecided ? exceptions : await askExceptions(invocation, on, claims, day);
  if (asked === undefined) return { nothing: words.nothingLeft };
  const confirmations = claims.flatMap(({ address, claimed }): readonly WrittenConfirmation[] => {
    const exception = asked.get(address);
    if (exception === 'skip') return [];
    return [{ of: address, level: claimed, ...exception }];
  });
  return confirmations.length === 0
    ? { nothing: words.nothingLeft }
    : { on: day, by, scores: [], evidence: [], confirmations };
}

type Exceptions = ReadonlyMap<string, 'skip' | { readonly level: string; readonly why: string }>;

function pageOf(claims: readonly ToConfirm[], on: Analysed, day: string) {
  const view = () => confirmView(claims, on.at(day), { lang: on.lang });
  return { format: 'table', document: view, result: () => ({}) } as const;
}

/** `metro/gu=favorable:why`, `metro/gu=skip`. */
function readExceptions(
  on: Analysed,
  claims: readonly ToConfirm[],
  written: readonly string[],
): Exceptions | { readonly problem: Diagnostic } {
  const vocabulary = createPlanWords(on.state.method);
  const exceptions = new Map<string, 'skip' | { level: string; why: string }>();
  for (const one of written) {
    const [, id = '', level = '', why = ''] = /^([^=]*)=([^:：]*)(?:[:：](.*))?$/s.exec(one) ?? [];
    const claim = claims.find(({ address }) => address === id) ?? onlyOne(claims, id);
    if (claim === undefined)
      return {
        problem: unknownSubject(
          id,
          claims.map(({ address }) => address),
        ),
      };
    const known = vocabulary[claim.layer === 'key' ? 'key-level' : 'organization-level'].idOf(level.trim());
    if (level.trim() === 'skip') exceptions.set(claim.address, 'skip');
    else if (known !== undefined && why.trim() !== '')
      exceptions.set(claim.address, { level: known, why: why.trim() });
    else
      return {
        problem: diagnostic('bad-option', {
          option: '--except',
          found: one,
          expected: confirmWords[on.lang].expected,
        }),
      };
  }
  return exceptions;
}

function onlyOne(claims: readonly ToConfirm[], id: string): ToConfirm | undefined {
  const found = claims.filter(({ address }) => address.endsWith(`/${id}`));
  return found.length === 1 ? found[0] : undefined;
}

/** Shows the claims, then asks for exceptions by their numbers; undefined when somebody breaks off. */
async function askExceptions(
  invocation: Invocation,
  on: Analysed,
  claims: readonly ToConfirm[],
  day: string,
): Promise<Exceptions | undefined> {
  const { prompter, lang } = invocation;
  const words = confirmWords[lang];
  const { labels } = createWording(on.at(day), lang);
  await printPage(invocation, lang, pageOf(claims, on, day));
  const fault = (answer: string) =>
    numbersOf(answer).every((number) => number >= 1 && number <= claims.length)
      ? undefined
      : words.badNumber(claims.length);
  const answer = await prompter.text(words.exceptions, '', fault);
  if (answer === undefined) return undefined;
  const exceptions = new Map<string, 'skip' | { level: string; why: string }>();
  for (const number of numbersOf(answer)) {
    const { address, layer, claimed } = claims[number - 1]!;
    const who = layer === 'organization' ? labels.account(address) : labels.own(address);
    const levels = on.state.method[layer].levels.map(({ id }) => id);
    const below = levels.slice(0, levels.indexOf(claimed)).toReversed();
    const level = await prompter.choose(
      words.level(who),
      [
        ...below.map((id) => ({ value: id, label: labels.level(layer, id) })),
        { value: 'skip', label: words.notYet },
      ],
      below[0] ?? 'skip',
    );
    if (level === undefined) return undefined;
    if (level === 'skip') {
      exceptions.set(address, 'skip');
      continue;
    }
    const why = await prompter.text(words.why(who, labels.level(layer, level)), '', (text) =>
      text.trim() === '' ? words.whyNeeded : undefined,
    );
    if (why === undefined) return undefined;
    exceptions.set(address, { level, why: why.trim() });
  }
  return exceptions;
}

function numbersOf(answer: string): readonly number[] {
  return answer
    .split(/[\s,，、]+/)
    .filter(Boolean)
    .map(Number);
}
