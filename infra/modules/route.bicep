@description('From Front Door to the app.')
param profileName string
@description('Host the app answers at.')
param appHost string

resource profile 'Microsoft.Cdn/profiles@2025-06-01' existing = {
  name: profileName
  resource endpoint 'afdEndpoints' existing = { name: profileName }
}

resource group 'Microsoft.Cdn/profiles/originGroups@2025-06-01' = {
  parent: profile
  name: 'app'
  properties: {
    sessionAffinityState: 'Disabled'
    loadBalancingSettings: { sampleSize: 4, successfulSamplesRequired: 3, additionalLatencyInMilliseconds: 50 }
    healthProbeSettings: { probePath: '/api/v1/ready', probeProtocol: 'Https', probeRequestType: 'GET', probeIntervalInSeconds: 60 }
  }

  resource origin 'origins' = {
    name: 'app'
    properties: {
      hostName: appHost
      originHostHeader: appHost
      httpsPort: 443
      priority: 1
      weight: 1000
      enforceCertificateNameCheck: true
    }
  }
}

// Nothing is cached at the edge: answers are each caller's own.
resource route 'Microsoft.Cdn/profiles/afdEndpoints/routes@2025-06-01' = {
  parent: profile::endpoint
  name: 'app'
  dependsOn: [group::origin]
  properties: {
    originGroup: { id: group.id }
    supportedProtocols: ['Http', 'Https']
    httpsRedirect: 'Enabled'
    forwardingProtocol: 'HttpsOnly'
    linkToDefaultDomain: 'Enabled'
    patternsToMatch: ['/*']
  }
}
