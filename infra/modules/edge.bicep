@description('Front Door with its firewall: near to whoever asks, and first to be hit. The profile is made before the app, which lets in only it.')
param name string
param tags object
param workspaceId string

resource profile 'Microsoft.Cdn/profiles@2025-06-01' = {
  name: name
  location: 'global'
  tags: tags
  sku: { name: 'Premium_AzureFrontDoor' }
  // As long as an answer may be held (Prefer: wait=60), and a video's first byte may take.
  properties: { originResponseTimeoutSeconds: 120 }

  resource endpoint 'afdEndpoints' = {
    name: name
    location: 'global'
    properties: { enabledState: 'Enabled' }
  }
}

resource firewall 'Microsoft.Network/FrontDoorWebApplicationFirewallPolicies@2025-10-01' = {
  name: replace('waf${name}', '-', '')
  location: 'global'
  tags: tags
  sku: { name: 'Premium_AzureFrontDoor' }
  properties: {
    policySettings: { enabledState: 'Enabled', mode: 'Prevention', requestBodyCheck: 'Enabled' }
    customRules: {
      rules: [
        {
          // Coarse, against floods: what a caller may do is counted by the app, per key.
          name: 'floods'
          priority: 100
          enabledState: 'Enabled'
          ruleType: 'RateLimitRule'
          rateLimitDurationInMinutes: 1
          rateLimitThreshold: 600
          groupBy: [{ variableName: 'SocketAddr' }]
          matchConditions: [{ matchVariable: 'RequestUri', operator: 'Contains', matchValue: ['/'] }]
          action: 'Block'
        }
      ]
    }
    managedRules: {
      managedRuleSets: [
        {
          ruleSetType: 'Microsoft_DefaultRuleSet'
          ruleSetVersion: '2.1'
          ruleSetAction: 'Block'
          // Briefs are prose: what looks like an attack in them is a quotation mark.
          exclusions: map(['prompt', 'description', 'instruction'], field => {
            matchVariable: 'RequestBodyJsonArgNames'
            selectorMatchOperator: 'Contains'
            selector: field
          })
        }
        { ruleSetType: 'Microsoft_BotManagerRuleSet', ruleSetVersion: '1.1' }
      ]
    }
  }
}

resource policy 'Microsoft.Cdn/profiles/securityPolicies@2025-06-01' = {
  parent: profile
  name: 'firewall'
  properties: {
    parameters: {
      type: 'WebApplicationFirewall'
      wafPolicy: { id: firewall.id }
      associations: [{ domains: [{ id: profile::endpoint.id }], patternsToMatch: ['/*'] }]
    }
  }
}

resource watch 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'watch'
  scope: profile
  properties: {
    workspaceId: workspaceId
    logs: [
      { category: 'FrontDoorAccessLog', enabled: true }
      { category: 'FrontDoorWebApplicationFirewallLog', enabled: true }
    ]
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output name string = profile.name
@description('What the app is to see in X-Azure-FDID.')
output frontDoorId string = profile.properties.frontDoorId
output host string = profile::endpoint.properties.hostName
