import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { NotFound } from '@zhitong/contracts';
import type { Actor } from '@zhitong/identity';
import { Caller, defineService, May, Versioned } from '@zhitong/service';
import { countedIds } from '../counted-ids.js';
import { serviceForTest } from '../service-for-test.js';
import { betrayedTo } from './absent.js';
import { ParameterWithoutObjects, type Scene } from './scene.js';
import { Twins } from './twins.js';

const LETTER = Symbol('Letter');
interface Letter {
  sender: string;
  version: bigint;
}

/** Keeps the sender from experts, but not everywhere. */
@Controller('letters/:id')
class LetterController {
  constructor(@Inject(LETTER) private readonly letter: Letter) {}

  @Get()
  @May('review.panel.read')
  read(@Caller() { role }: Actor, @Param('id') id: string) {
    if (id !== 'letter-1') throw new NotFound();
    return role === 'secretariat' ? { sender: this.letter.sender } : { text: '滴头堵塞' };
  }

  @Get('versioned')
  @May('review.seat.score')
  versioned() {
    return new Versioned({ text: '滴头堵塞' }, this.letter.version);
  }

  @Post('answer')
  @May('review.seat.score')
  answer(@Param('id') id: string) {
    if (!id.startsWith('letter-')) throw new NotFound();
    if (id === 'letter-1' && this.letter.sender.length > 4) throw new TypeError('a defect');
    return { answered: id === 'letter-1' };
  }
}

const letters = defineService({ name: 'letters', migrations: [], controllers: [LetterController] });
const callers: Scene['callers'] = {
  clerk: { account: 'c', role: 'secretariat' },
  expert: { account: 'e', role: 'expert' },
  chair: { account: 'h', role: 'chair' },
};

const scene = async (letter: Letter, objects: Scene['objects'] = { '/letters/{id}': { theirs: 'letter-1' } }) => ({
  service: await serviceForTest(letters, { ids: countedIds(), extras: { [LETTER]: letter } }),
  objects,
  callers,
});

describe('two scenes that differ in what is hidden', () => {
  it('are told apart by who may know, and by who sees a version, a length or a body that moved with it', async () => {
    const twins = await Twins.of<Letter>(letters, scene, [
      { sender: '润禾', version: 1n },
      { sender: '节水', version: 2n },
    ]);
    try {
      const seen = async (caller: string) => (await twins.toldApartBy(caller)).map(({ request }) => request);
      expect(await seen('clerk')).toEqual(['GET /letters/{theirs}', 'GET /letters/{theirs} If-None-Match']);
      expect(await seen('expert')).toEqual([
        'GET /letters/{theirs}/versioned',
        'GET /letters/{theirs}/versioned If-None-Match',
      ]);
      expect(await seen('chair')).toEqual([]);
    } finally {
      await twins.stop();
    }
  });

  it('need an object for each parameter, and no defect on the way', async () => {
    const nameless = await Twins.of<Letter>(letters, (letter) => scene(letter, {}), [
      { sender: '甲', version: 1n },
      { sender: '乙', version: 1n },
    ]);
    await expect(nameless.toldApartBy('expert')).rejects.toThrow(ParameterWithoutObjects);
    await nameless.stop();
    const broken = await scene({ sender: '沙湾润禾农业', version: 1n });
    await expect(betrayedTo(letters, broken, 'expert', ['theirs'])).rejects.toThrow('answered 500');
    await broken.service.stop();
  });
});

describe("another's object", () => {
  it('is betrayed by an answer that an absent one does not get', async () => {
    const one = await scene({ sender: '润禾', version: 1n });
    const betrayed = (await betrayedTo(letters, one, 'expert', ['theirs'])).map(({ request }) => request);
    expect(betrayed).toEqual([
      'POST /letters/{theirs}/answer empty, If-Match',
      'POST /letters/{theirs}/answer example, If-Match of another version',
      'POST /letters/{theirs}/answer example',
    ]);
    await one.service.stop();
  });
});
