<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use Nyholm\Psr7\Response;
use Psr\Http\Client\ClientInterface;
use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;
use Throwable;

/** A client of PSR-18 that notes what it is given, and answers in turn; the last answer again and again. */
final class Recorder implements ClientInterface
{
    /** @var list<RequestInterface> */
    public array $sent = [];

    /** @var list<ResponseInterface|Throwable> */
    private array $answers;

    public function __construct(ResponseInterface|Throwable ...$answers)
    {
        $this->answers = $answers === [] ? [self::json(['size' => 1])] : array_values($answers);
    }

    /** @param array<string, string> $headers */
    public static function json(mixed $value, int $status = 200, array $headers = []): ResponseInterface
    {
        return new Response($status, $headers + ['content-type' => 'application/json'], (string) json_encode($value));
    }

    public function sendRequest(RequestInterface $request): ResponseInterface
    {
        $this->sent[] = $request;
        $answer = count($this->answers) > 1 ? array_shift($this->answers) : $this->answers[0];
        return $answer instanceof Throwable ? throw $answer : $answer;
    }
}
