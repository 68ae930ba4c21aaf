/** The fields that published shapes are made of; each with what it is, in both languages. */
import * as z from 'zod';
import { inBoth } from '../../tree/describe.ts';

export const word = (zh: string, en: string) => z.string().meta(inBoth(zh, en));
export const wordOrNull = (zh: string, en: string) => z.string().nullable().meta(inBoth(zh, en));
export const words = (zh: string, en: string) => z.array(z.string()).readonly().meta(inBoth(zh, en));
export const number = (zh: string, en: string) => z.number().meta(inBoth(zh, en));
export const numberOrNull = (zh: string, en: string) => z.number().nullable().meta(inBoth(zh, en));
export const count = (zh: string, en: string) => z.number().int().meta(inBoth(zh, en));
export const flag = (zh: string, en: string) => z.boolean().meta(inBoth(zh, en));
