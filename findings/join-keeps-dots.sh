#!/usr/bin/env bash
# What one would guess: libraries that resolve a reference against a base URL, as a client does with the `Location` of a
# redirect, remove `..` from the path of the result. RFC 3986, section 5.2.2, says so for every kind of reference.
#
# What happens: `urljoin` of Python 3.11 and `URI.join` of Ruby 3.1 (uri 0.11) remove it where the reference is only a
# path. Where the reference has a host of its own, they give it back as it is, with its `..`. `URL` of Node 24 and
# `UriResolver` of Guzzle's psr7 2 remove it in both cases.
#
# Why it matters: two clients that follow the same redirect ask for different URLs, and a program that compares, caches
# or logs URLs takes one resource for two. After joining, a client has to remove dot segments itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >package.json <<'END'
{ "private": true, "dependencies": { "node": "24.21.0" } }
END
npm install --silent --no-audit --no-fund
cat >join.mjs <<'END'
for (const reference of process.argv.slice(2)) console.log('Node  ', new URL(reference, 'http://a.example/b/').href);
END
cat >join.py <<'END'
import sys
from urllib.parse import urljoin
for reference in sys.argv[1:]: print("Python", urljoin("http://a.example/b/", reference))
END
cat >join.rb <<'END'
require 'uri'
ARGV.each { |reference| puts "Ruby   #{URI.join('http://a.example/b/', reference)}" }
END
cat >join.php <<'END'
<?php
require '/usr/share/php/GuzzleHttp/Psr7/autoload.php';
foreach (array_slice($argv, 1) as $reference) {
    $base = new GuzzleHttp\Psr7\Uri('http://a.example/b/');
    echo 'PHP    ', GuzzleHttp\Psr7\UriResolver::resolve($base, new GuzzleHttp\Psr7\Uri($reference)), "\n";
}
END
npx node --version
python3 --version
ruby -ruri -e 'puts "Ruby #{RUBY_VERSION}, uri #{URI::VERSION}"'
dpkg-query --show php-guzzlehttp-psr7 2>/dev/null || true
references=(/x/../d http://a.example/x/../d)
{
  npx node join.mjs "${references[@]}"
  python3 join.py "${references[@]}"
  ruby join.rb "${references[@]}"
  php join.php "${references[@]}"
} | tee seen
diff seen - <<'END' || { echo 'no longer so: rewrite or remove this finding'; exit 1; }
Node   http://a.example/d
Node   http://a.example/d
Python http://a.example/d
Python http://a.example/x/../d
Ruby   http://a.example/d
Ruby   http://a.example/x/../d
PHP    http://a.example/d
PHP    http://a.example/d
END
