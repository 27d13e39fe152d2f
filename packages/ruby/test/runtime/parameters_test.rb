# frozen_string_literal: true

require_relative '../helper'
require 'tempfile'
require 'date'

class ParametersTest < Minitest::Test
  P = PlexRubySDK::Runtime::Parameters
  B = PlexRubySDK::Runtime::Bodies

  COLORS = %w[blue black].freeze
  RGB = { R: 100, G: 200, X: nil }.freeze

  # The examples of OpenAPI and RFC 6570.
  {
    'blue' => -> { P.simple('color', 'blue') },
    'blue,black' => -> { P.simple('color', COLORS) },
    'R,100,G,200' => -> { P.simple('color', RGB) },
    'R=100,G=200' => -> { P.simple('color', RGB, explode: true) },
    '.blue' => -> { P.label('color', 'blue') },
    '.blue,black' => -> { P.label('color', COLORS) },
    '.blue.black' => -> { P.label('color', COLORS, explode: true) },
    '.R=100.G=200' => -> { P.label('color', RGB, explode: true) },
    ';color=blue,black' => -> { P.matrix('color', COLORS) },
    ';color' => -> { P.matrix('color', '') },
    ';color=blue;color=black' => -> { P.matrix('color', COLORS, explode: true) },
    ';R=100;G=200' => -> { P.matrix('color', RGB, explode: true) },
    'color=blue' => -> { P.form('color', 'blue') },
    'color=blue&color=black' => -> { P.form('color', COLORS) },
    'color=blue,black' => -> { P.form('color', COLORS, explode: false) },
    'R=100&G=200' => -> { P.form('color', RGB) },
    'color=R,100,G,200' => -> { P.form('color', RGB, explode: false) },
    'color=blue%20black' => -> { P.space_delimited('color', COLORS) },
    'color=R%7C100%7CG%7C200' => -> { P.pipe_delimited('color', RGB) },
    'color%5BR%5D=100&color%5BG%5D=200' => -> { P.deep_object('color', RGB) },
    'f%5B%5D=a&f%5B%5D=b' => -> { P.deep_object('f', %w[a b]) },
    'f%5B%5D=a' => -> { P.deep_object('f[]', %w[a]) },
    'f%5B%5D%5Ba%5D=1' => -> { P.deep_object('f', [{ a: 1 }]) },
    'f%5Ba%5D%5Bb%5D=1&f%5Ba%5D%5Bb%5D=2' => -> { P.deep_object('f', { a: { b: [1, 2] } }) },
    'a%5Bb=x%2Fy%20%26%3D%C3%A4%27' => -> { P.form('a[b', "x/y &=ä'") },
    'a=x/y%20%26=%2541%41' => -> { P.form('a', 'x/y &=%2541%41', allow_reserved: true) },
    'q=true' => -> { P.form('q', true) },
    'q=2020-02-29' => -> { P.form('q', Date.new(2020, 2, 29)) },
    'f=%7B%22a%22%3A1%7D' => -> { P.form('f', P.json({ a: 1 })) },
    'blue,black'.dup => -> { P.header(COLORS) },
    'R=100,G=200'.dup => -> { P.header(RGB, explode: true) },
    'a=1; b=x%20y' => -> { P.cookies(P.cookie('a', 1), nil, P.cookie('b', 'x y')) },
    '?a=1&b=2' => -> { P.query('a=1', nil, 'b=2') },
    '/users/a%2Fb%3F%23%25/x' => -> { P.path('/users/', P.simple('id', 'a/b?#%'), '/x') }
  }.each_with_index do |(expected, made), index|
    define_method("test_style_#{index}_#{expected}") { assert_equal expected, made.call }
  end

  def test_absent
    assert_nil P.form('a', nil)
    assert_nil P.form('a', [])
    assert_nil P.header(nil)
    assert_nil P.cookies(nil)
    assert_nil P.json(nil)
    assert_equal '', P.query(nil)
  end

  def test_paths_lead_nowhere_else
    %w[. .. %2e %2E.].each do |segment|
      assert_raises(P::Invalid) { P.path('/users/', segment, '/x') }
    end
    [nil, '', [], {}].each { |value| assert_raises(P::Invalid) { P.simple('id', value) } }
    assert_equal '/a..b', P.path('/a', '..b')
  end

  def test_broken_texts_are_written_all_the_same
    assert_equal 'a=%EF%BF%BD', P.form('a', "\xff")
    assert_equal 'a=%C3%A9', P.form('a', 'é'.encode('ISO-8859-1'))
  end

  def test_forms
    value = { name: 'a b', list: [1, 2], object: { x: 1 }, none: nil, time: Time.at(0).utc }
    time = 'time=1970-01-01T00%3A00%3A00Z'
    assert_equal "name=a%20b&list=1&list=2&object=%7B%22x%22%3A1%7D&#{time}", B.form(value).content
    encoding = { 'list' => { style: :space_delimited, explode: false }, 'object' => { style: :deep_object } }
    assert_equal "name=a%20b&list=1%202&object%5Bx%5D=1&#{time}", B.form(value, encoding:).content
    assert_nil B.form(nil)
  end

  def test_json
    body = B.json({ a: nil, 'b' => [Float::MAX, 2**70] }, content_type: 'application/x+json')
    assert_equal "{\"a\":null,\"b\":[#{Float::MAX},1180591620717411303424]}", body.content
    assert_equal 'application/x+json', body.content_type
  end

  def test_multipart
    Tempfile.create(['na"me', '.bin']) do |file|
      file.binmode
      file.write("\0\xff\r\n".b)
      file.rewind
      value = { file:, more: ["\xfe".b, 'text'], plain: 'text'.b, meta: { a: 1 }, lists: [[1]], none: nil }
      encoding = { 'file' => { file: true, content_type: 'image/png, image/jpeg' }, 'more' => { file: true } }
      body = B.multipart(value, encoding:)
      boundary = body.content_type[/boundary=(form-\h{32})\z/, 1]
      name = File.basename(file.path).gsub('"', '%22')
      expected = [
        "name=\"file\"; filename=\"#{name}\"\r\nContent-Type: image/png\r\n\r\n\0\xff\r\n",
        "name=\"more\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\n\xfe",
        "name=\"more\"; filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\ntext",
        "name=\"plain\"\r\n\r\ntext",
        "name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}",
        "name=\"lists\"\r\nContent-Type: application/json\r\n\r\n[1]"
      ].map { |part| "--#{boundary}\r\nContent-Disposition: form-data; #{part}\r\n".b }
      assert_equal "#{expected.join}--#{boundary}--\r\n".b, body.content
    end
  end

  def test_a_file_that_knows_its_name_and_type
    upload = Struct.new(:read, :original_filename, :content_type)
    evil = upload.new('y', nil, "text/plain\r\nX-Evil: 1")
    files = [upload.new('x', 'folder/a"b.png', 'image/png'), evil, upload.new('z')]
    parts = B.multipart({ files: }).content.scan(/filename=.*?\r\n--/m)
    assert_equal [
      "filename=\"a%22b.png\"\r\nContent-Type: image/png\r\n\r\nx\r\n--",
      "filename=\"blob\"\r\nContent-Type: text/plain X-Evil: 1\r\n\r\ny\r\n--",
      "filename=\"blob\"\r\nContent-Type: application/octet-stream\r\n\r\nz\r\n--"
    ], parts
  end

  def test_a_style_counts_and_no_media_type_beside_it
    encoding = { 'list' => { style: :pipe_delimited }, 'deep' => { style: :deep_object, content_type: 'a/b' } }
    body = B.multipart({ list: ['a b', 'c&d'], deep: { x: 1, y: 'ä=' } }, encoding:, content_type: 'multipart/mixed')
    assert_match(%r{\Amultipart/mixed; boundary=}, body.content_type)
    assert_equal(
      ['name="list"', 'a b|c&d', 'name="deep[x]"', '1', 'name="deep[y]"', 'ä='.b],
      body.content.scan(/form-data; (.*?)\r\n\r\n(.*?)\r\n/m).flatten
    )
  end

  def test_a_file_as_base64
    body = B.multipart({ a: "\x89\xff".b }, encoding: { 'a' => { file: true, base64: true } })
    assert_includes body.content, "\r\n\r\nif8=\r\n"
  end

  def test_bytes_have_their_own_type_where_the_description_allows_it
    png = Struct.new(:read, :content_type).new('x', 'image/png')
    types = ['image/*', '*/*', 'image/jpeg, Image/PNG; q=1', 'image/jpeg, image/gif', 'video/*']
    assert_equal(
      ['image/png', 'image/png', 'image/png', 'image/jpeg', 'application/octet-stream'],
      types.map { |content_type| B.binary(png, content_type:).content_type }
    )
    assert_equal 'application/octet-stream', B.binary('x', content_type: '*/*').content_type
  end

  def test_binary_and_text
    assert_equal "\xff".b, B.binary("\xff").content
    assert_equal '5', B.text(5).content
    assert_nil B.text(nil)
  end
end
