/**
 * Types of the framework whose namespaces .NET programs import by default, and of System.Text.Json: a generated type of
 * the same name would be ambiguous in them. Taken from the reference assemblies of .NET 10.
 */
export const frameworkTypes: readonly string[] = (
  'AbandonedMutexException AccessViolationException Action Activator AggregateException ApartmentState ' +
  'AppContext AppDomain AppDomainSetup AppDomainUnloadedException ApplicationException ApplicationId ArgIterator ' +
  'ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArraySegment ' +
  'ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback AsyncFlowControl ' +
  'AsyncLocal AsyncLocalValueChangedArgs Attribute AttributeTargets AttributeUsageAttribute AutoResetEvent ' +
  'BadImageFormatException Barrier BarrierPostPhaseException Base64FormattingOptions BinaryReader BinaryWriter ' +
  'BitConverter Boolean Buffer BufferedStream Byte ByteArrayContent ByteEqualityComparer CLSCompliantAttribute ' +
  'CancellationToken CancellationTokenRegistration CancellationTokenSource CannotUnloadAppDomainException Char ' +
  'CharEnumerator ClientCertificateOption CollectionExtensions Comparer Comparison CompressedStack ' +
  'ConcurrentExclusiveSchedulerPair ConfigureAwaitOptions Console ConsoleCancelEventArgs ' +
  'ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey ' +
  'ContextBoundObject ContextCallback ContextMarshalException ContextStaticAttribute Convert Converter ' +
  'CountdownEvent CultureAwareComparer DBNull DataMisalignedException DateOnly DateTime DateTimeKind ' +
  'DateTimeOffset DayOfWeek Decimal Delegate DelegatingHandler Dictionary Directory DirectoryInfo ' +
  'DirectoryNotFoundException DivideByZeroException DllNotFoundException Double DuplicateWaitObjectException ' +
  'EndOfStreamException EntryPointNotFoundException Enum EnumEqualityComparer Enumerable EnumerationOptions ' +
  'Environment EnvironmentVariableTarget EqualityComparer EventArgs EventHandler EventResetMode EventWaitHandle ' +
  'Exception ExecutionContext ExecutionEngineException FieldAccessException File FileAccess FileAttributes ' +
  'FileInfo FileLoadException FileMode FileNotFoundException FileOptions FileShare FileStream FileStreamOptions ' +
  'FileStyleUriParser FileSystemInfo FlagsAttribute FormUrlEncodedContent FormatException FormattableString ' +
  'FtpStyleUriParser Func GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo GCNotificationStatus ' +
  'GenericComparer GenericEqualityComparer GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid ' +
  'Half HandleInheritability HashCode HashSet HeaderEncodingSelector HostExecutionContext ' +
  'HostExecutionContextManager HttpClient HttpClientHandler HttpCompletionOption HttpContent HttpIOException ' +
  'HttpKeepAlivePingPolicy HttpMessageHandler HttpMessageInvoker HttpMethod HttpProtocolException ' +
  'HttpRequestError HttpRequestException HttpRequestMessage HttpRequestOptions HttpRequestOptionsKey ' +
  'HttpResponseMessage HttpStyleUriParser HttpVersionPolicy IAlternateEqualityComparer IAsyncDisposable ' +
  'IAsyncEnumerable IAsyncEnumerator IAsyncResult ICloneable ICollection IComparable IComparer IConvertible ' +
  'ICustomFormatter IDictionary IDisposable IEnumerable IEnumerator IEqualityComparer IEquatable IFormatProvider ' +
  'IFormattable IGrouping IList ILookup IOCompletionCallback IOException IObservable IObserver ' +
  'IOrderedEnumerable IParsable IProgress IReadOnlyCollection IReadOnlyDictionary IReadOnlyList IReadOnlySet ' +
  'ISet ISpanFormattable ISpanParsable IThreadPoolWorkItem ITimer IUtf8SpanFormattable IUtf8SpanParsable Index ' +
  'IndexOutOfRangeException InsufficientExecutionStackException InsufficientMemoryException Int128 Int16 Int32 ' +
  'Int64 IntPtr Interlocked InvalidCastException InvalidDataException InvalidOperationException ' +
  'InvalidProgramException InvalidTimeZoneException JsonCommentHandling JsonDocument JsonDocumentOptions ' +
  'JsonElement JsonEncodedText JsonException JsonNamingPolicy JsonProperty JsonReaderOptions JsonReaderState ' +
  'JsonSerializer JsonSerializerDefaults JsonSerializerOptions JsonTokenType JsonValueKind JsonWriterOptions ' +
  'KeyNotFoundException KeyValuePair Lazy LazyInitializer LazyThreadSafetyMode LdapStyleUriParser LinkedList ' +
  'LinkedListNode List LoaderOptimization LoaderOptimizationAttribute LocalDataStoreSlot Lock LockCookie ' +
  'LockRecursionException LockRecursionPolicy Lookup MTAThreadAttribute ManualResetEvent ManualResetEventSlim ' +
  'MarshalByRefObject MatchCasing MatchType Math MathF MemberAccessException Memory MemoryExtensions ' +
  'MemoryStream MessageProcessingHandler MethodAccessException MidpointRounding MissingFieldException ' +
  'MissingMemberException MissingMethodException ModuleHandle Monitor MulticastDelegate ' +
  'MulticastNotSupportedException MultipartContent MultipartFormDataContent Mutex NamedWaitHandleOptions ' +
  'NativeOverlapped NetPipeStyleUriParser NetTcpStyleUriParser NewsStyleUriParser ' +
  'NonRandomizedStringEqualityComparer NonSerializedAttribute NotFiniteNumberException NotImplementedException ' +
  'NotSupportedException NullReferenceException Nullable NullableComparer NullableEqualityComparer Object ' +
  'ObjectComparer ObjectDisposedException ObjectEqualityComparer ObsoleteAttribute OperatingSystem ' +
  'OperationCanceledException OrderedDictionary OrdinalComparer OutOfMemoryException OverflowException ' +
  'Overlapped ParamArrayAttribute ParameterizedThreadStart Path PathTooLongException PeriodicTimer PlatformID ' +
  'PlatformNotSupportedException PreAllocatedOverlapped Predicate PriorityQueue Progress Queue Random ' +
  'RandomAccess Range RankException ReadOnlyMemory ReadOnlyMemoryContent ReadOnlySpan ReaderWriterLock ' +
  'ReaderWriterLockSlim ReferenceEqualityComparer RegisteredWaitHandle ResolveEventArgs ResolveEventHandler ' +
  'RuntimeArgumentHandle RuntimeFieldHandle RuntimeMethodHandle RuntimeTypeHandle SByte STAThreadAttribute ' +
  'SearchOption SeekOrigin Semaphore SemaphoreFullException SemaphoreSlim SendOrPostCallback ' +
  'SerializableAttribute Single SocketsHttpConnectionContext SocketsHttpHandler ' +
  'SocketsHttpPlaintextStreamFilterContext SortedDictionary SortedList SortedSet Span SpinLock SpinWait Stack ' +
  'StackOverflowException Stream StreamContent StreamReader StreamWriter String StringComparer StringComparison ' +
  'StringContent StringNormalizationExtensions StringReader StringSplitOptions StringWriter ' +
  'SynchronizationContext SynchronizationLockException SystemException Task TaskAsyncEnumerableExtensions ' +
  'TaskCanceledException TaskCompletionSource TaskContinuationOptions TaskCreationOptions TaskExtensions ' +
  'TaskFactory TaskScheduler TaskSchedulerException TaskStatus TaskToAsyncResult TextReader TextWriter Thread ' +
  'ThreadAbortException ThreadExceptionEventArgs ThreadExceptionEventHandler ThreadInterruptedException ' +
  'ThreadLocal ThreadPool ThreadPoolBoundHandle ThreadPriority ThreadStart ThreadStartException ThreadState ' +
  'ThreadStateException ThreadStaticAttribute TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo ' +
  'TimeZoneNotFoundException Timeout TimeoutException Timer TimerCallback TreeSet Tuple TupleExtensions Type ' +
  'TypeAccessException TypeCode TypeInitializationException TypeLoadException TypeUnloadedException ' +
  'TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException UnhandledExceptionEventArgs ' +
  'UnhandledExceptionEventHandler UnitySerializationHolder UnixFileMode UnmanagedMemoryAccessor ' +
  'UnmanagedMemoryStream UnobservedTaskExceptionEventArgs Uri UriBuilder UriComponents UriCreationOptions ' +
  'UriFormat UriFormatException UriHostNameType UriKind UriParser UriPartial Utf8JsonReader Utf8JsonWriter ' +
  'ValueTask ValueTuple ValueType Version Void Volatile WaitCallback WaitHandle ' +
  'WaitHandleCannotBeOpenedException WaitHandleExtensions WaitOrTimerCallback WeakReference'
).split(' ');

/**
 * Types of further namespaces of the framework that generated files import, and users' programs don't. A generated type
 * may have their names; a file that uses both names its own.
 */
export const importedTypes: readonly string[] = (
  'Activity ActivityChangedEventArgs ActivityContext ActivityCreationOptions ActivityEvent ActivityIdFormat ' +
  'ActivityKind ActivityLink ActivityListener ActivitySamplingResult ActivitySource ActivitySourceOptions ' +
  'ActivitySpanId ActivityStatusCode ActivityTagsCollection ActivityTraceFlags ActivityTraceId BooleanSwitch ' +
  'ConsoleTraceListener CorrelationManager DataReceivedEventArgs DataReceivedEventHandler Debug Debugger ' +
  'DebuggerBrowsableState DefaultTraceListener DelimitedListTraceListener DiagnosticListener ' +
  'DiagnosticMethodInfo DiagnosticSource DistributedContextPropagator DynamicallyAccessedMemberTypes ' +
  'EventTypeFilter ExceptionRecorder FileVersionInfo IJsonOnDeserialized IJsonOnDeserializing IJsonOnSerialized ' +
  'IJsonOnSerializing InitializingSwitchEventArgs InitializingTraceSourceEventArgs JsonConverter ' +
  'JsonConverterFactory JsonIgnoreCondition JsonKnownNamingPolicy JsonKnownReferenceHandler ' +
  'JsonNumberEnumConverter JsonNumberHandling JsonObjectCreationHandling JsonSerializerContext ' +
  'JsonSourceGenerationMode JsonStringEnumConverter JsonUnknownDerivedTypeHandling JsonUnknownTypeHandling ' +
  'JsonUnmappedMemberHandling Process ProcessModule ProcessModuleCollection ProcessPriorityClass ' +
  'ProcessStartInfo ProcessThread ProcessThreadCollection ProcessWindowStyle ReferenceHandler ReferenceResolver ' +
  'SampleActivity SourceFilter SourceLevels SourceSwitch StackFrame StackFrameExtensions StackTrace Stopwatch ' +
  'Switch TagList TextWriterTraceListener ThreadPriorityLevel ThreadState ThreadWaitReason Trace ' +
  'TraceEventCache TraceEventType TraceFilter TraceLevel TraceListener TraceListenerCollection TraceOptions ' +
  'TraceSource TraceSwitch UnreachableException XmlWriterTraceListener'
).split(' ');
