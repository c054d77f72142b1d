/** A row of labels heads its columns, also where nothing sets it off; labels beside their values head nothing. */
import { expect, test } from 'vitest';
import { readDrawn } from '../read-drawn.ts';

test('a row most of whose cells are labels heads the columns', () => {
  const form = readDrawn(`
# Log of decisions

|-----------|--------|----------------------|------------------|-----------|
|Date       |Ref.    |Title                 |How it was chosen |Outcome    |
|-----------|--------|----------------------|------------------|-----------|
|14/11/2019 |2019/47 |CCTV in the High St   |Asked by the town |Approved   |
|-----------|--------|----------------------|------------------|-----------|`);
  expect(form.value('title')).toBe('CCTV in the High St');
  expect(form.value('reference')).toBe('2019/47');
});

test('labels and values in turn are fields, though another row stands under them', () => {
  const form = readDrawn(`
# Decision record

|------|--------------------|----------|------------|
|Title |Street lights       |Reference |2019/47     |
|------|--------------------|----------|------------|
|Date  |14/11/2019          |Outcome   |Approved    |
|------|--------------------|----------|------------|`);
  expect(form.value('title')).toBe('Street lights');
  expect(form.value('reference')).toBe('2019/47');
});
