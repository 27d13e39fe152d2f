<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests;

use Error;
use LukeHagar\Plex_API\Absent;
use LukeHagar\Plex_API\Models\Components\UserPlexAccount;
use LukeHagar\Plex_API\Runtime\Json;
use LukeHagar\Plex_API\Runtime\Shape\ListOf;
use LukeHagar\Plex_API\Runtime\Shape\Literal;
use LukeHagar\Plex_API\Runtime\Shape\MapOf;
use LukeHagar\Plex_API\Runtime\Shape\ModelOf;
use LukeHagar\Plex_API\Runtime\Shape\OneOf;
use LukeHagar\Plex_API\Runtime\Shape\Plain;
use LukeHagar\Plex_API\Runtime\Shape\Tagged;
use LukeHagar\Plex_API\Tests\Support\Color;
use LukeHagar\Plex_API\Tests\Support\Thing;
use PHPUnit\Framework\TestCase;
use stdClass;

final class ModelTest extends TestCase
{
    private static function thing(string $json): Thing
    {
        $wire = Json::decode($json);
        self::assertInstanceOf(stdClass::class, $wire);
        return Thing::fromWire($wire);
    }

    public function testValuesOfTheDeclaredKinds(): void
    {
        $thing = self::thing('{"size":1,"Local":true,"ratio":1,"color":"red","Thing":[{"size":2}],"labels":{"a":"b"}}');
        self::assertSame([1, true, 1.0, Color::Red], [$thing->size, $thing->isLocal, $thing->ratio, $thing->color]);
        self::assertSame(2, $thing->things[0]->size);
        self::assertSame(['a' => 'b'], $thing->labels);
        self::assertNull($thing->authToken);
    }

    public function testBooleansOfAllKinds(): void
    {
        $yes = ['true', '1', '"1"', '"true"'];
        $no = ['false', '0', '"0"', '"false"'];
        foreach (array_fill_keys($yes, true) + array_fill_keys($no, false) as $wire => $is) {
            self::assertSame($is, self::thing("{\"Local\":$wire}")->isLocal);
        }
    }

    public function testOneOrMany(): void
    {
        self::assertCount(1, self::thing('{"Thing":{"size":2}}')->things ?? []);
        self::assertCount(2, self::thing('{"Thing":[{"size":2},{}]}')->things ?? []);
        self::assertSame([], self::thing('{"Thing":[]}')->things);
        self::assertNull(self::thing('{"Thing":null}')->things);
    }

    public function testUnknownEnumValuesStayWhatTheyAre(): void
    {
        self::assertSame('green', self::thing('{"color":"green"}')->color);
    }

    /**
     * @testWith ["{}"]
     *           ["{\"size\":\"many\",\"authToken\":5,\"Local\":\"maybe\",\"ratio\":[],\"color\":{},\"labels\":[]}"]
     *           ["{\"size\":null,\"note\":null,\"new\":{\"a\":[{}]},\"Thing\":[1,null,\"x\"]}"]
     *           ["{\"size\":12345678901234567,\"ratio\":1.5,\"Local\":true,\"\":0,\"1\":2}"]
     */
    public function testAnyObjectIsReadAndIsTheSameJsonAgain(string $json): void
    {
        $thing = self::thing($json);
        self::assertSame($json, Json::encode($thing));
        self::assertEquals($thing, unserialize(serialize($thing)));
    }

    public function testWhatIsReadTolerantlyIsWrittenAsItWasUnderstood(): void
    {
        $thing = self::thing('{"Local":"1","size":5.0,"Thing":{"Local":0,"more":"1"},"labels":{},"color":"new"}');
        self::assertSame(
            '{"Local":true,"size":5,"Thing":[{"Local":false,"more":"1"}],"labels":{},"color":"new"}',
            Json::encode($thing),
        );
        self::assertEquals($thing, unserialize(serialize($thing)));
        $union = new OneOf([
            [['type' => 'object'], new MapOf(Plain::Boolean)],
            [['type' => 'array'], new ListOf(Plain::Boolean)],
            [['type' => 'string'], Plain::Text],
        ]);
        self::assertEquals((object) ['a' => true, 'b' => null], $union->canonical((object) ['a' => '1', 'b' => null]));
        self::assertEquals([true, 'x'], $union->canonical([1, 'x']));
        self::assertEquals([(object) [], 5], [$union->canonical((object) []), $union->canonical(5)]);
        $tagged = new Tagged('color', ['red' => Thing::class]);
        self::assertEquals((object) ['color' => 'red', 'Local' => true], $tagged->canonical((object) [
            'color' => 'red',
            'Local' => 1,
        ]));
    }

    public function testAValueOfAnotherKindIsNullAndStaysInTheJson(): void
    {
        $thing = self::thing('{"size":"many","color":7}');
        self::assertSame([null, null], [$thing->size, $thing->color]);
        self::assertSame('many', $thing->jsonSerialize()->size);
    }

    public function testANameThatNoObjectCanHaveIsLeftOut(): void
    {
        self::assertSame(3, self::thing('{"\u0000a":1,"size":3}')->size);
    }

    public function testFieldsThatAreNotDeclared(): void
    {
        self::assertSame(['new' => 'x', 1 => 2], self::thing('{"new":"x","size":1,"1":2}')->additionalProperties());
    }

    public function testEquality(): void
    {
        self::assertTrue(self::thing('{"size":1,"color":"red"}') == new Thing(1, color: Color::Red));
        self::assertFalse(self::thing('{"size":1}') == new Thing(2));
        self::assertFalse(new Thing(1, note: null) == new Thing(1, note: Absent::Field));
    }

    public function testItCannotBeChanged(): void
    {
        $thing = new Thing(1);
        $thing->jsonSerialize()->size = 5;
        self::assertSame('{"size":1}', json_encode($thing));
        $this->expectException(Error::class);
        $thing->size = 2;
    }

    public function testADumpHasNoSecrets(): void
    {
        $shown = print_r(self::thing('{"size":1,"authToken":"hush","Thing":[{"authToken":"hush"}]}'), true);
        self::assertStringNotContainsString('hush', $shown);
        self::assertSame(2, substr_count($shown, '[redacted]'));
    }

    public function testUnions(): void
    {
        $thing = ['type' => 'object', 'required' => ['size'], 'properties' => ['size' => ['type' => 'integer']]];
        $union = new OneOf([
            [['type' => 'array'], new ListOf(Plain::Text)],
            [$thing, new ModelOf(Thing::class)],
            [['type' => 'string'], Plain::Text],
            [['type' => 'number', 'const' => 5], new Literal(5)],
        ]);
        self::assertSame(['a'], $union->decode(['a']));
        self::assertInstanceOf(Thing::class, $union->decode((object) ['size' => 1]));
        self::assertInstanceOf(stdClass::class, $union->decode((object) ['other' => 1]));
        self::assertSame(5, $union->decode(5));
        $tagged = new Tagged('kind', ['thing' => Thing::class]);
        self::assertInstanceOf(Thing::class, $tagged->decode((object) ['kind' => 'thing']));
        self::assertInstanceOf(stdClass::class, $tagged->decode((object) ['kind' => 'new']));
        self::assertSame('x', $tagged->decode('x'));
        $withOther = new Tagged('kind', ['text' => Plain::Any], Thing::class);
        self::assertInstanceOf(Thing::class, $withOther->decode((object) ['kind' => 'new']));
        self::assertInstanceOf(Thing::class, $withOther->decode(new stdClass()));
        self::assertInstanceOf(stdClass::class, $withOther->decode((object) ['kind' => 'text']));
        self::assertSame('x', $withOther->decode('x'));
    }

    public function testAnAccountWithHardlyAnything(): void
    {
        $account = UserPlexAccount::fromWire((object) ['id' => 1, 'roles' => 'x', 'profile' => null]);
        self::assertSame([1, null, null], [$account->id, $account->authToken, $account->roles]);
    }
}
