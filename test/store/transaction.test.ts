/** What a transaction leaves behind that cannot be written. */
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { transaction } from '../../src/store/transaction.ts';

test('a full disk is named, and nothing of the transaction is kept', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('create table kept (words text); pragma max_page_count = 8');
  transaction(database, () => database.exec("insert into kept values ('before')"));
  const insert = database.prepare('insert into kept values (?)');
  const fill = (): void => {
    for (let row = 0; row < 100; row += 1) insert.run('x'.repeat(4000));
  };
  expect(() => transaction(database, fill)).toThrow('database or disk is full');
  expect(database.prepare('select words from kept').all()).toEqual([{ words: 'before' }]);
  database.close();
});

test('what was thrown is thrown on, and the next transaction goes through', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('create table kept (words text)');
  const fails = (): void => {
    database.exec("insert into kept values ('half')");
    throw new RangeError('no further');
  };
  expect(() => transaction(database, fails)).toThrow(new RangeError('no further'));
  transaction(database, () => database.exec("insert into kept values ('whole')"));
  expect(database.prepare('select words from kept').all()).toEqual([{ words: 'whole' }]);
  database.close();
});
