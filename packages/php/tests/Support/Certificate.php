<?php

declare(strict_types=1);

namespace LukeHagar\Plex_API\Tests\Support;

use RuntimeException;

/** Certificates that sign themselves. */
final class Certificate
{
    /**
     * A file with a new one, and its key.
     *
     * @param string $name Whose it is, such as `IP:127.0.0.1` or `DNS:api.test`
     */
    public static function file(string $name): string
    {
        $configuration = (string) tempnam(sys_get_temp_dir(), 'openssl-');
        $request = "[req]\ndistinguished_name = name\n[name]\n[owner]\nsubjectAltName = $name\n";
        file_put_contents($configuration, $request);
        $options = ['config' => $configuration, 'x509_extensions' => 'owner', 'digest_alg' => 'sha256'];
        $key = openssl_pkey_new(['private_key_bits' => 2048] + $options);
        if ($key === false) {
            throw new RuntimeException('there is no new key');
        }
        $asked = openssl_csr_new(['commonName' => $name], $key, $options);
        $signed = openssl_csr_sign($asked, null, $key, 1, $options);
        openssl_x509_export($signed, $certificate);
        openssl_pkey_export($key, $secret, null, $options);
        unlink($configuration);
        $file = (string) tempnam(sys_get_temp_dir(), 'certificate-');
        file_put_contents($file, $certificate . $secret);
        return $file;
    }
}
