# frozen_string_literal: true

module PlexRubySDK
  module Runtime
    # One operation of an API, apart from its arguments. `id` is the operationId, `name` the method that calls it, which
    # messages and logs say, and `path` the path template, free of values. `server` is a server of its own, which the
    # client's `server_url` does not replace, but `override_server_url` does. `response` is a Proc that gives the class
    # of what a call gives. The first of `successes` also serves for a 2xx status that is not declared; `headers` are
    # declared headers of all of them, if there are any.
    Operation = Struct.new(:id, :name, :verb, :path, :server, :security, :accept, :response, :successes, :failures,
                           :headers, keyword_init: true)

    # What a method waits for that repeats an operation: its `name`, the `field` of the result, as names of methods from
    # there, the `wanted` values of which one ends it, any but nil where there are none, an `interval` in seconds or
    # what gives it, and `expires`, which tells in how many seconds, or when, it can no longer come.
    Poll = Struct.new(:name, :field, :wanted, :interval, :expires, keyword_init: true)

    # A declared header of a success, or of an error. `field` of the response or error has the value; {ResultHeaders}
    # tells what a `form` is. It is `required` where every success has it, and belongs to all declared statuses unless
    # `statuses` lists some.
    ResultHeader = Struct.new(:name, :field, :form, :required, :statuses, :type, :schema, keyword_init: true)

    # A declared success, or a redirection that is declared and so not followed. `status` is a number, `'2XX'`, `'3XX'`
    # or `'default'`; `content_type` is a lower-case media type or
    # range without parameters, absent where there is no body; `field` of the response has the body. `read` is `:json`,
    # `:text` or `:bytes`. `type` and `schema` are Procs; a schema is only for clients that validate responses.
    Success = Struct.new(:status, :content_type, :field, :read, :type, :schema, keyword_init: true)

    # A declared failure; `error` is a Proc that gives a class of errors.
    Failure = Struct.new(:status, :content_type, :error, :read, :type, keyword_init: true)

    # What the arguments of a call make of a request: the path where it is not just the path template, encoded pieces of
    # the query, headers by lower-case name, an encoded body, and values that no error may show.
    Parts = Struct.new(:path, :query, :headers, :body, :secrets, keyword_init: true)

    # An encoded body.
    Body = Struct.new(:content_type, :content, :secrets)
  end
end
