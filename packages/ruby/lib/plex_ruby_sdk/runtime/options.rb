# frozen_string_literal: true

module PlexRubySDK
  # Settings.
  module Runtime
    # The options of a client, for all its calls.
    #
    # - `server_url`: `http(s)://host[:port][/path]`. It does not redirect operations that have a server of their own,
    #   because their credentials are not meant for another one.
    # - `override_server_url`: the same for every operation, those included that have a server of their own, in place
    #   of `server_url` and of the API's servers: for tests against a mock, or for a gateway. It gets all credentials.
    # - `server_index`: which of the API's servers to use when there is no `server_url`; 0 unless set.
    # - `timeout`: seconds that an attempt may take, from its beginning to the end of the body; 30 unless set,
    #   0 or `Float::INFINITY` for no limit.
    # - `retries`: a Hash of {RETRIES}, or false for never.
    # - `transport`: sends the requests; answers to `call(request)` with a `Net::HTTPResponse`, or with an array of
    #   status, headers and body.
    # - `hooks`: one object or several with any of the methods `before_request(request)`,
    #   `after_success(request, response)` and `after_error(request, error)`, called around every attempt.
    # - `validate_responses`: whether to check successful JSON responses, and to fail on any mismatch.
    # - `headers`: further headers for every call.
    # - `user_agent`: what requests say of your program, such as `my-program/1.2`, before what they say of this gem.
    # - `max_response_bytes`: the longest body of a response, of an error's too, in bytes after decompression; 64 MiB
    #   unless set, `Float::INFINITY` for no limit. Of a longer one no more is read.
    # - `proxy`: the proxy that requests go through, `http://[user:password@]host[:port]`, false for none; unless set,
    #   what the environment says by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`.
    ClientOptions = Struct.new(:server_url, :server_index, :timeout, :retries, :transport, :hooks,
                               :validate_responses, :headers, :max_response_bytes, :override_server_url, :proxy,
                               :user_agent, keyword_init: true)

    # What can be set for one call: as on the client, and `cancellation`, a {Cancellation} that ends it. `server_url`
    # holds for any operation, and `retries` whatever the method. `over` is for what repeats calls: a time of
    # {Deadline.now} that neither an attempt nor a wait for one outlives.
    CallOptions = Struct.new(:server_url, :timeout, :retries, :headers, :cancellation, :max_response_bytes, :over,
                             keyword_init: true)

    TIMEOUT = 30
    MAX_RESPONSE_BYTES = 64 * 1024 * 1024

    # When a failed call is sent again, in seconds: after `max_retries` no more; between 0 and `initial_delay` before
    # the first retry, a limit that doubles up to `max_delay`; as long as `Retry-After` says, but not at all when that
    # is more than `max_retry_after`; `all_methods` also for methods that are not idempotent, such as POST and PATCH.
    RETRIES = { max_retries: 2, initial_delay: 0.5, max_delay: 8, max_retry_after: 60, all_methods: false }.freeze
  end
end
