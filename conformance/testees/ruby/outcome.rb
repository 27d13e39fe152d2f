# frozen_string_literal: true

require_relative 'values'

# What came of a call, in words that every language has.
module Outcome
  KINDS = {
    ResponseValidationError: 'response-validation',
    TimeoutError: 'timeout',
    ConnectionError: 'connection',
    CancelledError: 'aborted',
    ResponseTooLargeError: 'too-large',
    InvalidRequestError: 'invalid-request'
  }.freeze

  module_function

  def of_result(result, header_names)
    value = result.class.results.map { |name| result.public_send(name) }.compact.first
    {
      'status' => result.status_code,
      'contentType' => result.content_type,
      'headers' => result.raw_response.each_header.to_h,
      'resultHeaders' => of_headers(result, header_names),
      **present('result', value)
    }
  end

  def of_headers(result, names)
    fields = names.select { |name| result.respond_to?(snake(name)) }
    fields.to_h { |name| [name, result.public_send(snake(name))] }.compact.transform_values do |value|
      Values.to_wire(value)
    end
  end

  def of_error(error, header_names, package)
    outcome = { 'kind' => kind_of(error, package.root::Errors), 'message' => error.message }
    return { 'error' => outcome } unless error.is_a?(package.root::Errors::SDKError)

    {
      'error' => {
        **outcome,
        'status' => error.status_code,
        'contentType' => error.content_type,
        'headers' => error.headers,
        'body' => error.body,
        'resultHeaders' => of_headers(error, header_names),
        **present('data', error.data)
      }
    }
  end

  def kind_of(error, errors)
    return error.expired? ? 'expired' : 'late' if error.is_a?(errors::PollTimeoutError)

    known, kind = KINDS.find { |name, _| error.is_a?(errors.const_get(name)) }
    return kind if known
    return error.class.name.end_with?('SignInError') ? 'sign-in' : 'caller' unless error.is_a?(errors::SDKError)

    error.instance_of?(errors::SDKError) ? 'sdk-error' : "declared-error:#{error.class.name.split('::').last}"
  end

  def present(name, value) = value.nil? ? {} : { name => Values.to_wire(value) }
end
