# frozen_string_literal: true

# Values of scenarios as values of programs, and back.
module Values
  module_function

  # JSON as an object of a class, where it is one.
  def to_model(value, type, package)
    model = package.model(type)
    return plain(value) unless model && value.is_a?(Hash)

    keywords = model.fields.each_value.to_h { |field| [field.wire_name, field] }.slice(*value.keys)
    # Fields that the API does not know are no keywords: such an object is made of JSON.
    return model.decode(plain(value)) if keywords.size < value.size

    model.new(**keywords.to_h { |wire_name, field| [field.name, to_model(value[wire_name], field.type, package)] })
  end

  # Bytes and files, also within lists and objects.
  def plain(value)
    case value
    when Hash then special(value) || value.transform_values { |item| plain(item) }
    when Array then value.map { |item| plain(item) }
    else value
    end
  end

  def special(value)
    return value['$bytes'].unpack1('m').b if value.key?('$bytes')

    file(value['$file']) if value.key?('$file')
  end

  # As uploads of Rack and Rails.
  Upload = Struct.new(:read, :original_filename, :content_type)

  def file(described) = Upload.new(described['bytes'].unpack1('m'), *described.values_at('name', 'contentType'))

  def to_wire(value)
    case value
    when String then value.encoding == Encoding::BINARY ? { '$bytes' => [value].pack('m0') } : value
    when Array then value.map { |item| to_wire(item) }
    when Hash then value.transform_values { |item| to_wire(item) }
    else value.respond_to?(:to_h) && !value.nil? ? value.to_h : value
    end
  end
end
