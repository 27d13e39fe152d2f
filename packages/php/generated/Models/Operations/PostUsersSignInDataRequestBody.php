<?php

/**
 * Generated from the OpenAPI description: edit that and regenerate.
 */

declare(strict_types=1);

namespace LukeHagar\Plex_API\Models\Operations;

use LukeHagar\Plex_API\Runtime\Field;
use LukeHagar\Plex_API\Runtime\Model;
use LukeHagar\Plex_API\Runtime\Shape\Plain;

final class PostUsersSignInDataRequestBody extends Model
{
    /** The e-mail address of the account */
    public readonly string $login;

    /** The password of the account */
    public readonly string $password;

    /**
     * Whether to stay signed in
     *
     * Default: false.
     */
    public readonly ?bool $rememberMe;

    /** The current code, for an account with two-factor authentication */
    public readonly ?string $verificationCode;

    public function __construct(
        string $login,
        #[\SensitiveParameter] string $password,
        ?bool $rememberMe = null,
        #[\SensitiveParameter] ?string $verificationCode = null,
    ) {
        $this->set(get_defined_vars());
    }

    protected static function fields(): array
    {
        return [
            'login' => new Field('login', Plain::Text, required: true),
            'password' => new Field('password', Plain::Text, required: true, secret: true),
            'rememberMe' => new Field('rememberMe', Plain::Boolean),
            'verificationCode' => new Field('verificationCode', Plain::Text, secret: true),
        ];
    }
}
