# frozen_string_literal: true

# Generated from the OpenAPI description: edit that and regenerate.

module PlexRubySDK
  module Groups
    # API Calls against Security for Plex Media Server
    class Security < Runtime::Group
      # Get a Transient Token.
      #
      # This endpoint provides the caller with a temporary token with the same access level as the caller's token. These tokens are valid for up to 48 hours and are destroyed if the server instance is restarted.
      #
      # `GET /security/token`
      #
      # @param type `delegation` - This is the only supported `type` parameter.
      # @param scope `all` - This is the only supported `scope` parameter.
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::GetTransientTokenResponseBody] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def get_transient_token(type, scope, **options)
        Calls::GetTransientToken.call(@client, type, scope, options)
      end

      # Get Source Connection Information
      #
      # If a caller requires connection details and a transient token for a source that is known to the server, for example a cloud media provider or shared PMS, then this endpoint can be called. This endpoint is only accessible with either an admin token or a valid transient token generated from an admin token.
      # Note: requires Plex Media Server >= 1.15.4.
      #
      # `GET /security/resources`
      #
      # @param source The source identifier with an included prefix.
      # @param options the options of this call, see {Runtime::CallOptions}
      # @raise [Errors::GetSourceConnectionInformationResponseBody] if the server responds with this error
      # @raise [Errors::SDKError] for any other error response, or one that the API does not describe
      # @raise [Errors::RequestError] if no response arrives
      def get_source_connection_information(source, **options)
        Calls::GetSourceConnectionInformation.call(@client, source, options)
      end
    end
  end
end
